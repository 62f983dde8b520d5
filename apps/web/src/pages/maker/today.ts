const parts = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Asia/Tokyo' });

/** Today in Japan, `YYYY-MM-DD`. */
export const todayInJapan = (): string => parts.format(new Date());
