// MARK: Times in the reader's own zone

const locale = navigator.languages?.find((tag) => tag.startsWith('en')) ?? 'en-GB';
const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long' });
const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

function spell(moment) {
  const seconds = (moment - Date.now()) / 1000;
  const size = Math.abs(seconds);
  if (size < 45) return seconds > 0 ? 'in a moment' : 'just now';
  if (size < 3570) return ago.format(Math.round(seconds / 60), 'minute');
  if (size < 86400) return ago.format(Math.round(seconds / 3600), 'hour');
  return days.format(moment);
}

each('time[datetime]', (time) => {
  const moment = new Date(time.dateTime);
  if (Number.isNaN(moment.getTime())) return;
  time.textContent = spell(moment);
  time.title = `${exact.format(moment)}\n${time.dateTime}`;
});
setInterval(() => $$('time[datetime]').forEach((time) => {
  const text = spell(new Date(time.dateTime));
  if (text !== time.textContent) time.textContent = text;
}), 30_000);
