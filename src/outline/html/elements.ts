/** Elements that slides show as they are; what is kept of their attributes is the sanitiser's business. */
const kept = words(`
  a abbr audio b bdi bdo blockquote br cite code dd del details dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins kbd li
  mark ol p pre q rp rt ruby s samp small source span strike strong sub summary sup table tbody td tfoot th thead time
  tr track tt u ul var video wbr`)

/** Elements that only say what part of a page they are: their content is shown as if they were not there. */
const parts = words(`
  address article aside caption col colgroup data figcaption figure footer header hgroup main nav picture search section`)

const loading =
  'Link to it, `[what it is](https://…)`, or save a picture of it and show that: `![what it shows](file.png)`.'
const controls = 'Slides are looked at: write its words as a line, or as a link, `[words](https://…)`.'
const looks =
  'Write `**bold**` or `*italic*`; colours and sizes are the theme’s, places a heading’s: `{.center}`.'
const matter = 'Say it in the front matter: `title:`, `author:`, `lang:`.'

/** Elements of which only the words are shown, if that, by name: the way that works. */
const ways: ReadonlyMap<string, string> = new Map([
  ...each('iframe frame frameset noframes embed object applet param portal', loading),
  ...each(
    'button datalist dialog fieldset form input label legend menu menuitem meter optgroup option output',
    controls,
  ),
  ...each('progress select textarea', controls),
  ...each('basefont big blink center font marquee nobr', looks),
  ...each('base body head html meta title', matter),
  ...each(
    'script noscript template slot canvas',
    'Nothing in an outline runs: save a picture of what it makes, and show that.',
  ),
  ...each(
    'style link',
    'Put rules of style into a theme of your own, which `theme:` in the front matter names.',
  ),
  ...each('svg map area', 'Save the drawing as a file and show that: `![what it shows](drawing.svg)`.'),
  ...each('math', 'Write the formula as `$…$`.'),
])

const known: ReadonlySet<string> = new Set([...kept, ...parts, ...ways.keys()])

/** Elements without content. */
const empty: ReadonlySet<string> = new Set(
  words('area base basefont br col embed hr img input link meta param source track wbr'),
)
/** Elements whose end need not be written. */
const endless: ReadonlySet<string> = new Set(
  words('body colgroup dd dt head html li optgroup option p rp rt tbody td tfoot th thead tr'),
)
const transparent: ReadonlySet<string> = new Set([...parts, 'div', 'span'])

/** Attributes that mean something without a value; any other bare word in a tag is a word. */
const bare: ReadonlySet<string> = new Set(
  words(`
  allowfullscreen alt async autofocus autoplay checked compact controls crossorigin default defer disabled download
  hidden inert ismap itemscope loop multiple muted nomodule noshade novalidate nowrap open playsinline readonly required
  reversed selected`),
)

/** Whether HTML has an element of that name, in lower case. */
export function isElement(name: string): boolean {
  return known.has(name)
}

/** What to write in place of an element that is not shown; undefined for one that is. */
export function wayFor(name: string): string | undefined {
  return ways.get(name)
}

/** Whether an element never holds anything. */
export function isEmpty(name: string): boolean {
  return empty.has(name)
}

/** Whether an element ends by itself where its parent does, or the next of its kind begins. */
export function endsItself(name: string): boolean {
  return endless.has(name)
}

/** Whether an element without attributes changes nothing of what it holds. */
export function isTransparent(name: string): boolean {
  return transparent.has(name)
}

/** Whether an attribute of that name may stand without a value. */
export function mayBeBare(name: string): boolean {
  return bare.has(name.toLowerCase()) || /^on|[-:@#.]/i.test(name)
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

function each(names: string, way: string): readonly (readonly [string, string])[] {
  return words(names).map(name => [name, way] as const)
}
