"""The two cards that are exported beside WeasyPrint: four pages each, with a figure of every kind.

    python3 Benchmarks/exports.py latin|world >content.json

Both have the same members and the same figures; one is English, the other is written in nine scripts, with emoji.
"""

import json
import math
import sys

PURPOSE = (
    "Estimates the probability that a borrower falls ninety days behind within a year of the first payment, from the "
    "application and from twelve months of account history. "
)
USES = (
    "Applications for consumer loans between 500 and 40,000 are ranked before a person decides. The score opens or "
    "closes no account by itself; an officer sees it beside its five strongest reasons and may overrule it. "
)
LIMITS = (
    "Incomes that are paid in cash are understated, accounts younger than six months are missing, and seasonal work "
    "looks like a loss of income. Scores drift by about 0.02 a quarter; see the monitoring report. "
)
JAPANESE = (
    "本モデルは、申込情報と過去十二か月の口座履歴から、初回返済後一年以内に九十日以上の延滞が発生する確率を推定します。"
    "最終的な判断は必ず担当者が行い、スコアだけで口座の開設や閉鎖を決めることはありません。✅ "
)
CHINESE = "收入以现金支付的客户会被低估；开户不足六个月的账户没有数据，季节性工作看起来像收入中断。📉 "
KOREAN = "신청 정보와 열두 달 동안의 계좌 기록을 바탕으로 연체 확률을 추정하며, 담당자가 최종 결정을 내립니다. 🏦 "
ARABIC = (
    "يقدّر هذا النموذج احتمال تأخر المقترض عن السداد تسعين يومًا خلال سنة من أول دفعة، اعتمادًا على الطلب وعلى سجل "
    "الحساب لاثني عشر شهرًا، ويتخذ الموظف القرار النهائي. "
)
HEBREW = (
    "המודל מעריך את ההסתברות שלווה יפגר בתשלום תשעים יום בתוך שנה מן התשלום הראשון, על פי הבקשה ועל פי שנים עשר חודשי "
    "פעילות בחשבון. ההחלטה הסופית היא תמיד של אדם. "
)
HINDI = (
    "यह मॉडल आवेदन और बारह महीनों के खाते के इतिहास से अनुमान लगाता है कि पहली किस्त के एक वर्ष के "
    "भीतर भुगतान में नब्बे दिन की देरी होगी या नहीं। अंतिम निर्णय सदैव अधिकारी का होता है। 🎯 "
)
RUSSIAN = "Модель оценивает вероятность просрочки платежа; окончательное решение всегда принимает сотрудник банка. "
GREEK = "Το μοντέλο εκτιμά την πιθανότητα καθυστέρησης· την τελική απόφαση λαμβάνει πάντα ο υπάλληλος. "

ENGLISH_TEXTS = {
    "name": "Credit default classifier",
    "description": PURPOSE,
    "owner": "Retail risk models",
    "purpose": PURPOSE,
    "uses": USES,
    "limits": LIMITS,
    "risk": USES,
    "problem": LIMITS,
    "line": "Retail lending, unsecured",
    "observations": PURPOSE,
    "evaluation": LIMITS,
    "note": "Measured on the quarter after training.",
    "bands": ["A", "B", "C", "D", "E", "F", "G", "H"],
    "reasons": [
        "Utilisation of revolving limits", "Months since the last delinquency", "Share of income spent on rent",
        "Enquiries within six months", "Age of the oldest account", "Variance of monthly balances",
    ],
    "classes": ["paid", "late", "default", "settled", "open", "other"],
    "caveats": LIMITS,
}
WORLD_TEXTS = {
    "name": "信用リスク分類モデル 🏦",
    "description": KOREAN * 2,
    "owner": "ריטייל — ניהול סיכונים",
    "purpose": JAPANESE,
    "uses": HINDI,
    "limits": ARABIC,
    "risk": HEBREW,
    "problem": CHINESE * 2,
    "line": "소매 금융 💳",
    "observations": RUSSIAN + GREEK,
    "evaluation": KOREAN * 2,
    "note": "学習後の四半期で測定。 ✅ Measured after training.",
    "bands": ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"],
    "reasons": [
        "リボルビング枠の利用率（過去六か月）", "आखिरी देरी के बाद के महीने", "نسبة الدخل المنفقة على الإيجار",
        "최근 여섯 달 동안의 조회 횟수", "גיל החשבון הוותיק ביותר", "Дисперсия остатков по месяцам",
    ],
    "classes": ["已付", "延滞", "부도", "مسدد", "פתוח", "अन्य"],
    "caveats": HEBREW,
}


def latin():
    """The card in English, as JSON."""
    return card(ENGLISH_TEXTS)


def world():
    """The card in Japanese, Chinese, Korean, Arabic, Hebrew, Hindi, Russian, Greek and English, as JSON."""
    return card(WORLD_TEXTS)


def card(texts):
    """A card with those texts."""
    content = {
        "model_overview": {
            "model_name": texts["name"],
            "model_description": texts["description"],
            "model_owner": texts["owner"],
            "problem_type": "Binary classification",
            "algorithm_type": "Gradient boosted trees",
            "model_artifact": ["s3://models/credit-default/3/model.tar.gz"],
        },
        "intended_uses": {
            "purpose_of_model": texts["purpose"],
            "intended_uses": texts["uses"],
            "factors_affecting_model_efficiency": texts["limits"],
            "risk_rating": "High",
            "explanations_for_risk_rating": texts["risk"],
        },
        "business_details": {
            "business_problem": texts["problem"],
            "line_of_business": texts["line"],
        },
        "training_details": training(texts),
        "evaluation_details": [evaluation(texts)],
        "additional_information": {
            "caveats_and_recommendations": texts["caveats"],
        },
    }
    return json.dumps(content, ensure_ascii=False)


def training(texts):
    """How the model was trained, with tables of metrics and parameters."""
    metrics = {"train:auc": 0.8612, "validation:auc": 0.8379}
    return {
        "training_observations": texts["observations"],
        "training_job_details": {
            "training_datasets": ["s3://data/credit/2023/train/"],
            "training_metrics": [
                {"name": name, "value": value, "notes": texts["note"]} for name, value in metrics.items()
            ],
        },
    }


def evaluation(texts):
    """One evaluation: a table of values, columns of bars, rows of bars, a curve and a matrix."""
    curve = [[step / 60, round(math.pow(step / 60, 0.28), 4)] for step in range(61)]
    matrix = [[round(900 / (1 + 3 * abs(row - column)) + 7 * column, 1) for column in range(6)] for row in range(6)]
    values = {"auc": 0.8379, "gini": 0.6758, "ks": 0.5214, "brier": 0.0712}
    metrics = [
        {"name": name, "type": "number", "value": value, "notes": texts["note"]} for name, value in values.items()
    ]
    metrics += [
        {
            "name": "Default rate by band", "type": "bar_chart", "value": [0.4, 0.9, 1.7, 3.1, 5.6, 9.4, 15.2, 23.8],
            "x_axis_name": texts["bands"], "y_axis_name": "Default rate in %",
        },
        {
            "name": "Mean contribution of each reason", "type": "bar_chart",
            "value": [0.31, 0.24, 0.17, 0.12, 0.08, 0.05], "x_axis_name": texts["reasons"],
            "y_axis_name": "Share of the score",
        },
        {
            "name": "ROC curve", "type": "linear_graph", "value": curve, "x_axis_name": "False positive rate",
            "y_axis_name": "True positive rate", "notes": texts["note"],
        },
        {
            "name": "Transitions within a year", "type": "matrix", "value": matrix, "x_axis_name": texts["classes"],
            "y_axis_name": texts["classes"],
        },
    ]
    return {
        "name": "Holdout, first quarter",
        "evaluation_observation": texts["evaluation"],
        "datasets": ["s3://data/credit/2024/holdout/"],
        "metric_groups": [{"name": "Quality and stability", "metric_data": metrics}],
    }


if __name__ == "__main__":
    print({"latin": latin, "world": world}[sys.argv[1]]())
