/** The words that Rostrum itself puts on a page, in one language. */
export interface Words {
  /** Headline of the list of sections. */
  readonly agenda: string
  /** Headline of the works cited. */
  readonly sources: string
  /** Before what a table or chart is drawn from. */
  readonly source: string
  /** Before whom a picture comes from. */
  readonly credit: string
  /** Marks slides after the end of the talk. */
  readonly backup: string
  /** In brackets after the headline of a slide that was split. */
  readonly continued: string
  readonly thesis: string
  readonly objection: string
  readonly reply: string
  readonly question: string
  readonly definition: string
  /** Headline of a closing slide that the author gave none. */
  readonly closing: string
  readonly slide: string
  /** Between the number of a slide and their total. */
  readonly of: string
  /** What a slide without headline is called in lists. */
  readonly untitled: string
  /** Before a year that is not certain. */
  readonly circa: string
}

export const english: Words = {
  agenda: 'Agenda',
  sources: 'Sources',
  source: 'Source',
  credit: 'Credit',
  backup: 'Backup',
  continued: 'continued',
  thesis: 'Thesis',
  objection: 'Objection',
  reply: 'Reply',
  question: 'Question',
  definition: 'Definition',
  closing: 'In short',
  slide: 'Slide',
  of: 'of',
  untitled: 'Untitled',
  circa: 'c.',
}

const french: Words = {
  agenda: 'Plan',
  sources: 'Sources',
  source: 'Source',
  credit: 'Crédit',
  backup: 'Annexe',
  continued: 'suite',
  thesis: 'Thèse',
  objection: 'Objection',
  reply: 'Réponse',
  question: 'Question',
  definition: 'Définition',
  closing: 'En bref',
  slide: 'Diapositive',
  of: 'sur',
  untitled: 'Sans titre',
  circa: 'v.',
}

const german: Words = {
  agenda: 'Gliederung',
  sources: 'Quellen',
  source: 'Quelle',
  credit: 'Bildnachweis',
  backup: 'Anhang',
  continued: 'Fortsetzung',
  thesis: 'These',
  objection: 'Einwand',
  reply: 'Antwort',
  question: 'Frage',
  definition: 'Definition',
  closing: 'Kurz gesagt',
  slide: 'Folie',
  of: 'von',
  untitled: 'Ohne Titel',
  circa: 'ca.',
}

const spanish: Words = {
  agenda: 'Índice',
  sources: 'Fuentes',
  source: 'Fuente',
  credit: 'Crédito',
  backup: 'Anexo',
  continued: 'continuación',
  thesis: 'Tesis',
  objection: 'Objeción',
  reply: 'Respuesta',
  question: 'Pregunta',
  definition: 'Definición',
  closing: 'En resumen',
  slide: 'Diapositiva',
  of: 'de',
  untitled: 'Sin título',
  circa: 'h.',
}

const russian: Words = {
  agenda: 'План',
  sources: 'Источники',
  source: 'Источник',
  credit: 'Изображение',
  backup: 'Приложение',
  continued: 'продолжение',
  thesis: 'Тезис',
  objection: 'Возражение',
  reply: 'Ответ',
  question: 'Вопрос',
  definition: 'Определение',
  closing: 'Коротко',
  slide: 'Слайд',
  of: 'из',
  untitled: 'Без названия',
  circa: 'ок.',
}

const arabic: Words = {
  agenda: 'المحاور',
  sources: 'المصادر',
  source: 'المصدر',
  credit: 'حقوق الصورة',
  backup: 'ملحق',
  continued: 'تابع',
  thesis: 'الأطروحة',
  objection: 'اعتراض',
  reply: 'رد',
  question: 'سؤال',
  definition: 'تعريف',
  closing: 'باختصار',
  slide: 'شريحة',
  of: 'من',
  untitled: 'بلا عنوان',
  circa: 'نحو',
}

const persian: Words = {
  agenda: 'فهرست',
  sources: 'منابع',
  source: 'منبع',
  credit: 'تصویر از',
  backup: 'پیوست',
  continued: 'ادامه',
  thesis: 'مدعا',
  objection: 'ایراد',
  reply: 'پاسخ',
  question: 'پرسش',
  definition: 'تعریف',
  closing: 'خلاصه',
  slide: 'اسلاید',
  of: 'از',
  untitled: 'بدون عنوان',
  circa: 'حدود',
}

const hebrew: Words = {
  agenda: 'סדר הדברים',
  sources: 'מקורות',
  source: 'מקור',
  credit: 'קרדיט',
  backup: 'נספח',
  continued: 'המשך',
  thesis: 'התזה',
  objection: 'התנגדות',
  reply: 'תשובה',
  question: 'שאלה',
  definition: 'הגדרה',
  closing: 'בקצרה',
  slide: 'שקופית',
  of: 'מתוך',
  untitled: 'ללא כותרת',
  circa: 'בסביבות',
}

/** By base language (ISO 639-1). */
export const vocabularies: ReadonlyMap<string, Words> = new Map([
  ['en', english],
  ['fr', french],
  ['de', german],
  ['es', spanish],
  ['ru', russian],
  ['ar', arabic],
  ['fa', persian],
  ['he', hebrew],
])
