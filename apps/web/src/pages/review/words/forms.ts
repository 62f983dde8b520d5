export const number = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 2 });
export const moment = new Intl.DateTimeFormat('ja-JP', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Asia/Tokyo',
});
export const englishMoment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Asia/Tokyo',
});

export const days = (count: number) => `${count} working ${count === 1 ? 'day' : 'days'}`;
export const many = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
