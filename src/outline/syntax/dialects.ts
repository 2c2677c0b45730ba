/** A way to write slides in Markdown that is another tool's. */
export interface Dialect {
  readonly name: string
  /** What stands in a line of its outlines, outside of code, and in no others. */
  readonly sign: RegExp
  /** What stands in a line of their front matter, and in no others. */
  readonly matterSign?: RegExp
  /** A line that says how its slide looks, and nothing else. */
  readonly setting?: RegExp
  /** The line under which the rest of a slide is notes. */
  readonly notes?: RegExp
  /** What a line with a comment that is no note has; where there is none, comments are not what is said. */
  readonly silentComment?: RegExp
  /** Whether `---` ends a slide wherever it stands, under text too. */
  readonly endsSlides?: boolean
}

/** Those of which one may be recognised, the surest signs first. */
export const dialects: readonly Dialect[] = [
  {
    name: 'Marp',
    sign: /^<!--\s*_?(?:class|paginate|header|footer|color|backgroundColor|backgroundImage|headingDivider)\s*:|!\[bg\b/,
    matterSign: /^(?:marp:\s*true\b|(?:paginate|headingDivider|backgroundColor|backgroundImage|_class):)/,
    silentComment:
      /<!--\s*(?:fit\b|[_$]?(?:theme|style|size|math|marp|class|paginate|header|footer|color|background\w+|headingDivider|transition|lang)\s*:|[{/]|markdownlint|prettier)/,
  },
  {
    name: 'Quarto',
    sign: /^\{\{<\s.*>\}\}\s*$|^`{3,}\{(?:r|python|julia|ojs|mermaid|dot)[\s,}]/,
    matterSign: /^format:\s*revealjs\b|^\s+revealjs:/,
  },
  {
    name: 'remark',
    sign: /^\?{3}\s*$|^\.[a-z][\w.-]*\[/,
    setting: /^--[ \t]*$/,
    notes: /^\?{3}\s*$/,
    endsSlides: true,
  },
  {
    name: 'Deckset',
    sign: /^\[\.[a-z][\w-]*:[^\]]*\]\s*$|^#{1,6} +\[fit\]/,
    setting: /^\[\.[a-z][\w-]*:[^\]]*\]\s*$/,
  },
  {
    name: 'Slidev',
    sign: /^<\/?v-(?:click|after|switch|mark|drag)|^::[a-z][\w-]*::\s*$/,
    matterSign:
      /^(?:layout: *(?:center|cover|end|fact|image|iframe|intro|quote|section|statement|two-cols)\b|(?:routerMode|mdc|drawings|highlighter|lineNumbers|colorSchema|canvasWidth|monaco):)/,
    silentComment: /<!--\s*(?:[{/]|markdownlint|prettier)/,
    setting: /^::[a-z][\w-]*::\s*$/,
    endsSlides: true,
  },
  {
    name: 'Obsidian Advanced Slides',
    sign: /^[ \t]*(?:[-*] )?%%[^%]+%%\s*$|(?<!!)\[\[\p{L}[^[\]]*\]\]|^<(?:grid|split)\s|<!--\s*(?:element|slide)\s/u,
  },
]

/** The name of a field that sets how a slide looks, before it: of remark, Deckset or Slidev. */
export const settingName =
  /^(?:layout|class|name|template|count|exclude|background(?:-?(?:image|size|position|color))?|transition|slide-?transition|clicks|clicksStart|disabled|hide|hideInToc|level|preload|routeAlias|src|title|zoom|dragPos|image|url|theme|color|header|footer|slide-?numbers|slide-?count|slide-?dividers|autoscale|build-?lists)$/i
