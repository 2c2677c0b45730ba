import { expect, test } from 'vitest'
import { languageOfText } from './language-of-text.js'

const texts = {
  en: 'The bridge is worn. Three bolts went in the spring, and they have not been found. It can be mended, but the town that owns it has to pay for what was never done. Who is to say how?',
  fr: 'Le pont est usé. Au printemps, trois boulons ont cédé, et ils ne sont pas retrouvés. On peut le réparer avec des pièces neuves, dans la ville même, mais nous payons pour ceux qui ont oublié les travaux.',
  de: 'Die Brücke ist alt. Im Frühling sind drei Bolzen gebrochen, und sie wurden nicht gefunden. Man kann sie mit neuen Teilen reparieren, aber die Stadt zahlt für das, was nie getan wurde, und wir sind nicht bereit dazu.',
  es: 'El puente está gastado. En la primavera se rompieron tres pernos y no aparecen. Se puede arreglar con piezas nuevas, pero los vecinos pagan por las obras que nadie hizo, y es muy tarde para el pueblo y sus hijos.',
  it: 'Il ponte è vecchio. In primavera si sono rotti tre bulloni che non sono stati più trovati. Il comune può riparare il ponte con pezzi nuovi, ma paga anche i lavori della strada che non sono mai stati fatti dalla provincia.',
  pt: 'A ponte é velha. Na primavera três parafusos caíram e não foram encontrados. É possível repará-la com peças novas, mas a cidade paga pelos trabalhos que nunca foram feitos, e isso também não é justo para os vizinhos da ponte.',
  ru: 'Мост изношен. Весной выпали три болта, и их не нашли. Его можно починить, но город платит за то, что не было сделано.',
  ar: 'الجسر قديم. في الربيع سقطت ثلاثة مسامير ولم يعثر عليها أحد. يمكن إصلاح الجسر من قطع جديدة، لكن المدينة تدفع ثمن ما لم يتم على مدى سنوات.',
  fa: 'پل فرسوده است. در بهار سه پیچ افتاد و پیدا نشد. می‌توان آن را با قطعات نو تعمیر کرد، اما شهر هزینهٔ کاری را که انجام نشد می‌پردازد.',
  he: 'הגשר ישן. באביב נפלו שלושה ברגים ולא נמצאו. אפשר לתקן אותו בחלקים חדשים, אבל העיר משלמת על מה שלא נעשה.',
  zh: '桥很旧。春天掉了三颗螺栓，没有找到。可以用新零件修理，但是城市要为从未做过的工程付款。我们还没有准备好，也不愿意这样做，因为没有钱。',
  yi: 'די בריק איז אַלט. אין פֿרילינג זענען געפֿאַלן דרײַ שרויפֿן און מען האָט זיי ניט געפֿונען. מען קען זי פֿאַריכטן מיט נײַע טיילן.',
  ur: 'پل پرانا ہے۔ بہار میں تین پیچ ٹوٹ گئے اور ان کو کوئی نہیں ڈھونڈ سکا۔ اس کی مرمت نئے پرزوں سے ہو سکتی ہے، لیکن شہر اس کام کی قیمت ادا کرتا ہے جو کبھی نہیں ہوا۔',
  ps: 'پل زوړ دی. په پسرلي کې درې پېچونه ولوېدل او چا ونه موندل. کولای شو چې هغه په نویو ټوټو ورغوو، خو ښار د هغه کار بیه ورکوي چې نه دی شوی.',
  ckb: 'پردەکە کۆنە. لە بەهاردا سێ بڕغوو کەوتن و نەدۆزرانەوە. دەکرێت بە پارچەی نوێ چاک بکرێتەوە، بەڵام شارەکە پارەی ئەو کارە دەدات کە نەکراوە.',
  ko: '다리가 낡았다. 봄에 볼트 세 개가 빠졌고 찾지 못했다. 새 부품으로 고칠 수 있지만 도시는 하지 않은 공사의 비용을 낸다. 우리는 준비가 되지 않았다.',
  ja: '橋は古い。春に三本のボルトが外れて、見つからなかった。新しい部品で直すことができるが、町は行われなかった工事の費用を払う。',
}

test.each(Object.entries(texts))('%s is told', (lang, text) => {
  expect(languageOfText(text)).toBe(lang)
})

test.each([
  ['too short', 'Le pont est usé et il sera réparé.'],
  ['one word', 'word '.repeat(8000)],
  ['letters', `# T\n${'- a\n- b\n| c | d |\n'.repeat(400)}`],
  ['one sentence without a verb, over and over', 'Point after point in claim after claim '.repeat(80)],
  ['in two scripts', `${texts.en} ${texts.fa}`],
  ['names', 'Ada Lovelace, Charles Babbage, Grace Hopper, Alan Turing, Kurt Gödel, Emmy Noether. '.repeat(4)],
  [
    'Dutch',
    'De brug is oud en de stad betaalt voor wat er nooit is gedaan. In de lente zijn drie bouten gebroken en die zijn niet gevonden. Met nieuwe delen kan men haar herstellen, maar wij willen dat niet.',
  ],
  [
    'Catalan',
    'El pont és vell. A la primavera van caure tres cargols i no es van trobar. Es pot arreglar amb peces noves, però la ciutat paga per les obres que mai no es van fer, i això tampoc no és just.',
  ],
  [
    'Swedish',
    'Bron är gammal. På våren gick tre bultar av, och de har inte hittats. Man kan laga den med nya delar, men staden betalar för det som aldrig blev gjort, och vi är inte redo att göra det.',
  ],
])('nothing is told of a text that is %s', (_, text) => {
  expect(languageOfText(text)).toBeUndefined()
})

test.each([
  ['fa', 'پل فرسوده است\n- یک\n- دو'],
  ['ar', 'الجسر قديم\n- واحد\n- اثنان'],
  ['he', 'הגשר ישן מאוד'],
  ['fa', 'گزارش کار تیم API در سال جدید'],
])('a few words tell a direction: %s', (lang, text) => {
  expect(languageOfText(text)).toBe(lang)
})

test.each([
  ['two languages', `${texts.fr} ${texts.de} ${texts.fr}`],
  ['Dutch', 'De brug is oud en de stad betaalt voor wat er nooit is gedaan. '.repeat(8)],
  [
    'Turkish',
    'Köprü eski ve kimse onu onarmak istemiyor, çünkü şehir bunun için para ödemek zorunda kalır. '.repeat(8),
  ],
  ['Ukrainian', 'Міст зношений. Навесні випали три болти, і їх не знайшли. Його можна полагодити.'],
  ['Thai', 'สะพานเก่าแล้ว ในฤดูใบไม้ผลิสลักสามตัวหลุดและไม่มีใครพบ ซ่อมได้ด้วยชิ้นส่วนใหม่'],
])('a long text in %s is not in English', (_, text) => {
  expect(languageOfText(text)).toBe('und')
})
