/** Words for before anything is known of the link, in the language of the browser. They say nothing of anybody. */
interface FirstWords {
  loading: string;
  endedTitle: string;
  ended: string;
  call: string;
  offline: string;
  busy: string;
  again: string;
  rtl?: boolean;
}

const WORDS: Record<string, FirstWords> = {
  de: { loading: 'Einen Moment …', endedTitle: 'Dieser Link ist nicht mehr offen', ended: 'Bitten Sie die Beratungsstelle, die Ihnen den Link gegeben hat, um einen neuen.', call: 'Telefon: {phone}', offline: 'Keine Verbindung. Prüfen Sie das Internet und versuchen Sie es noch einmal.', busy: 'Das war sehr oft hintereinander. Versuchen Sie es in einer Viertelstunde noch einmal.', again: 'Noch einmal versuchen' },
  en: { loading: 'One moment …', endedTitle: 'This link is no longer open', ended: 'Ask the advice centre that gave you the link for a new one.', call: 'Phone: {phone}', offline: 'No connection. Check the internet and try again.', busy: 'That was very often in a row. Try again in a quarter of an hour.', again: 'Try again' },
  fr: { loading: 'Un instant …', endedTitle: 'Ce lien n’est plus ouvert', ended: 'Demandez un nouveau lien au centre de conseil qui vous l’a donné.', call: 'Téléphone : {phone}', offline: 'Pas de connexion. Vérifiez l’internet et essayez encore.', busy: 'C’était trop souvent de suite. Essayez encore dans un quart d’heure.', again: 'Essayer encore' },
  ar: { rtl: true, loading: 'لحظة …', endedTitle: 'هذا الرابط لم يعد مفتوحًا', ended: 'اطلب رابطًا جديدًا من مركز الاستشارة الذي أعطاك الرابط.', call: 'هاتف: {phone}', offline: 'لا يوجد اتصال. تحقق من الإنترنت وحاول مرة أخرى.', busy: 'محاولات كثيرة متتالية. حاول مرة أخرى بعد ربع ساعة.', again: 'حاول مرة أخرى' },
  fa: { rtl: true, loading: 'یک لحظه …', endedTitle: 'این پیوند دیگر باز نیست', ended: 'از مرکز مشاوره‌ای که پیوند را به شما داده، پیوند تازه بخواهید.', call: 'تلفن: {phone}', offline: 'اتصال نیست. اینترنت را بررسی کنید و دوباره امتحان کنید.', busy: 'پشت سر هم خیلی زیاد بود. یک ربع دیگر دوباره امتحان کنید.', again: 'دوباره امتحان کنید' },
  ku: { loading: 'Bîskekê …', endedTitle: 'Ev lînk êdî ne vekirî ye', ended: 'Ji navenda şêwirmendiyê ya ku lînk daye we lînkeke nû bixwazin.', call: 'Telefon: {phone}', offline: 'Girêdan tune. Înternetê kontrol bikin û dîsa biceribînin.', busy: 'Ev pir caran li pey hev bû. Piştî çaryek saetê dîsa biceribînin.', again: 'Dîsa biceribîne' },
  tr: { loading: 'Bir an …', endedTitle: 'Bu bağlantı artık açık değil', ended: 'Bağlantıyı veren danışma merkezinden yenisini isteyin.', call: 'Telefon: {phone}', offline: 'Bağlantı yok. İnterneti kontrol edip yeniden deneyin.', busy: 'Art arda çok fazla deneme oldu. On beş dakika sonra yeniden deneyin.', again: 'Yeniden dene' },
  ru: { loading: 'Минутку …', endedTitle: 'Эта ссылка больше не открыта', ended: 'Попросите новую ссылку в консультации, которая вам её дала.', call: 'Телефон: {phone}', offline: 'Нет связи. Проверьте интернет и попробуйте ещё раз.', busy: 'Слишком часто подряд. Попробуйте через четверть часа.', again: 'Попробовать ещё раз' },
};

export function firstWords(languages: readonly string[]): { language: string; words: FirstWords } {
  const known = languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((language) => WORDS[language]);
  const language = known ?? 'de';
  return { language, words: WORDS[language]! };
}
