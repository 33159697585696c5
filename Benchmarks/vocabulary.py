"""Words that made-up cards are written with."""

import dataclasses

_LATIN = """
model models training evaluation data dataset accuracy precision recall threshold customer customers region monthly
weekly feature features drift quality monitored reviewed approved against baseline holdout segment segments revenue
churn fraud credit score scores pipeline team review release version before after the the the of of and and to in is
are was for with by on at from should must may not only between under above below fairness bias explanation risk
intended use users decisions manual automatic retrained quarterly café naïve façade señor größer élevé
"""

_WORLD = """
模型 训练 评估 数据 准确率 阈值 客户 每月 偏差 风险 品質 予測 モデル 学習 データ 評価 精度 モニタリング 리스크 모델
데이터 학습 평가 نموذج بيانات تدريب تقييم مخاطر دقة מודל נתונים אימון הערכה модель данные обучение оценка риск точность
μοντέλο δεδομένα εκπαίδευση αξιολόγηση प्रशिक्षण मूल्यांकन जोखिम โมเดล ข้อมูล 🙂 📈 ✅ 👩‍🔬 model data training review
"""

_METRICS = (
    "accuracy", "precision", "recall", "f1", "auc", "log loss", "rmse", "validation:auc", "train:logloss",
    "false positive rate", "DPPL", "disparate impact", "KS statistic", "calibration error", "latency p99 (ms)",
)


@dataclasses.dataclass(frozen=True)
class Texts:
    """What one kind of card draws its words from."""

    words: list

    def metric(self, chance):
        """The name of a metric."""
        return chance.choice(_METRICS)


def texts(script):
    """The words of a script: `latin`, or `world` with many scripts beside each other."""
    return Texts({"latin": _LATIN, "world": _WORLD}[script].split())
