// English words that make an assertion of a heading. When 30 assertive and 30 topical headings were written without a
// look at the lists, 26 and 28 of them were told right; the lists have learnt from the others since.

const texts = {
  /** Finite wherever they stand. */
  auxiliaries: `
  is are was were am has have had does do did can could will would shall should may might must cannot ought
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't couldn't won't wouldn't shouldn't
  mustn't ain't needn't it's that's there's here's he's she's who's what's let's i'm we're you're they're i've we've
  you've they've i'll we'll you'll they'll it'll i'd we'd you'd they'd`,

  /** Past forms that are hardly ever anything else. */
  pasts: `
  arose ate became began bit blew bore bought broke brought built came caught chose clung crept dealt drank drew
  drove dug fed fell felt fled flew forgot fought found froze gave got grew heard held hid hung kept knew laid led
  left lent lit lost made meant met outgrew overcame overtook paid ran rang rode rose sang sank sat saw sent shone
  shook shot shrank slept slid sold sought spent spoke sprang spun stole stood struck stuck swam swept swore swung
  taught told took tore undercut understood undertook undid went wept withdrew withheld won wore wove wrote`,

  /** Base forms of verbs whose form in `s` is hardly ever a noun. */
  verbs: `
  abandon absorb accelerate accept accompany accuse achieve acquire adapt add admire admit adopt advise affect
  afford aggravate agree allow alter amplify announce anticipate appear apply argue arise arrange arrive ask
  assert assess assign assist assume attach attract avert avoid await bear beat become begin behave believe belong
  betray bind breathe breed bring build burn bury buy carry catch cease celebrate choose cling coexist coincide
  collapse collect come commit communicate compete complain comply conceal concede conclude condemn confirm
  confront connect conquer consider consist constrain construct consult consume contain continue contribute
  converge convert convey convince cooperate correct corrupt count create creep criticise criticize crush dare
  decide deepen defeat defend define defy delegate deliver demonstrate deny depend deplete deprive derive describe
  deserve despise destroy detect deter deteriorate determine develop devote die differ dig digest dilute diminish
  disagree disappear discourage discover discuss dismiss displace disrupt distort distract distribute disturb
  diverge dodge dominate drown dwarf earn eat educate elect eliminate embrace emerge employ empty enable encourage
  endure enforce enjoy enlarge enrich ensure entail enter entitle erode escalate escape evade evolve exaggerate
  examine exceed excite exclude exert exhaust exist expand expect explain exploit expose express extend fade fail
  feel fill find finish fix flee float fold follow fool forbid forget forgive foster free freeze frighten
  frustrate fulfil generate get give go govern grab greet grind grow guess handle hang happen hate haunt heal hear
  heat help hesitate hide hinder hinge hire hit hold hunt hurt identify idle ignore illustrate imagine imitate
  impede imply impose impress improve include indicate inflate inflict inform inherit inhibit insist inspire
  interfere interpret interrupt intervene invade invent invest invite involve irritate isolate join judge jump
  justify keep kill know lack lag last laugh lay lead lean leap learn leave lend let lift listen look loosen lose
  love lower maintain make manage matter mean meet melt mend merge mislead miss mock motivate multiply narrow
  neglect nourish nurture obey obscure observe obstruct obtain occur open operate oppose organise organize outgrow
  outlive outnumber outrun outsell outsource outweigh overcome overestimate overlap overlook overrule overshadow
  overturn owe pay perform persist persuade pick pile please plunge pollinate pollute possess pour praise preach
  precede predict prefer prepare preserve presume pretend prevail prevent proceed produce prohibit prolong promote
  propose prosper protect prove provide provoke publish pull punish pursue push quit raise reach read realise
  realize rebuild recall recede receive recognise recognize recommend reconcile recover recruit redefine reduce
  refer reflect refuse regain regret regulate reinforce reject relate relax relieve rely remain remember remove
  repay repeat replace represent require rescue resemble resent reshape reside resist resolve respond rest restore
  retain retire reveal revive ride rise rob rot run rush rust sacrifice sag sail satisfy save say scare scatter
  see seek seem seize sell send separate serve set settle shape sharpen shine shoot shorten shout show shrink shut
  sing sink sit skip sleep slip slow smell smile soar soften solve spare speak spend spoil spread squeeze
  stabilise stabilize stall stand starve stay steal stem stick stimulate strengthen stretch submit succeed suffer
  suggest suit surpass surrender surround survive sustain swallow swear sweep swell swim take teach tear tell
  tempt tend testify thank think threaten thrive throw tighten tire tolerate transcend transform translate treat
  trust try turn underestimate undergo undermine understand unfold unite unlock uphold upset urge vanish vary
  violate wait wake walk wander want warn wash weaken wear weigh welcome widen wipe withdraw withstand wonder
  worsen wrap write`,

  /** Verbs whose form in `s`, or whose base form, is as often a noun: it takes a verb's place in the sentence to count. */
  ambiguous: `
  advance aim answer attack attempt back balance ban benefit blame block boost call cast cause challenge change
  check claim close comfort command concern conduct conflict contrast control cook cool cost cover crack crash
  cross cure cut damage deal decline delay delight demand design divide double doubt drag dream drift drive drop
  ease echo end equal exchange experience export face fall favor favour feed fight finance fit flood flow focus
  force form fuel fund gain grant grip guarantee guard guide halt harm hope host import increase influence
  interest launch leak lie limit link live load lock mark match measure mirror mistake mix monitor move name need
  offer order own paint park part pass plan plant play point pose power practise press price print profit project
  promise purchase question quote range rank rate record reform release repair reply report request result retreat
  return reward ring risk ruin rule sanction scale search seat share shift shock sign smoke sound spark speed
  spill spot start state step stop store strain stress strike study supply support surge surprise survey suspect
  sway swing switch talk target tax test threat tie top touch trace track trade trail train transfer transport
  trap travel trial trigger trouble use value veto view visit vote warm waste watch weather win wind wish work
  worry wound yield`,

  /** What a noun has before it, and a finite verb has not. */
  determiners: `
  a an the this these those my your his its our their no every any some of in on at by for with from into about to and
  or as between against before after under over without through across than`,

  /** What a noun in a title often has after it. */
  joints: 'and or of for in to from on at by with',

  /** What a verb often has after it, and a noun in a title seldom. */
  followers: `
  a an the this that these those my your his her its our their me you him it us them no not every any some all both
  each more most less least much many few several one two three four five six ten what how why where when whether
  who which nothing nobody everything everyone together apart ahead away up down out off back only even`,

  pronouns: 'i you he she it we they',
  subjects: 'who which that nobody everyone everybody everything nothing each both',
  adverbs: 'still also only often never always already soon now then rarely seldom even just again not',
  plurals: 'i you we they people children men women both who which most many few half third quarter',
}

type Lists = Readonly<Record<keyof typeof texts, ReadonlySet<string>>>

/**
 * Makes what tells whether an English heading has a finite verb: whether it asserts anything, as far as a list of words can
 * tell. The lists are only made for those who ask.
 */
export function englishVerbs(): (heading: string) => boolean {
  const entries = Object.entries(texts).map(([name, text]) => [name, new Set(text.trim().split(/\s+/))])
  const lists: Lists = Object.fromEntries(entries)
  return heading => hasFiniteVerb(heading, lists)
}

function hasFiniteVerb(heading: string, lists: Lists): boolean {
  const found = heading.toLowerCase().replace(/’/g, "'")
  // A clause begins anew after a comma, a colon or a dash.
  return found.split(/[,;:—–()]|\s-\s/).some(clause => {
    const all = clause.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
    return all.some((word, index) => isFiniteIn(all, word, index, lists))
  })
}

function isFiniteIn(clause: readonly string[], word: string, index: number, lists: Lists): boolean {
  const { auxiliaries, pasts, ambiguous, determiners, joints, followers, pronouns, subjects, adverbs } = lists
  const next = clause[index + 1]
  // Political will, a tin can, May 2024.
  if (/^(?:will|can|might|must|may)$/.test(word))
    return next !== undefined && !joints.has(next) && !/^\d/.test(next)
  if (auxiliaries.has(word)) return true
  const subject = clause.slice(0, index).findLast(other => !adverbs.has(other) && !other.endsWith('ly'))
  // After an article or a preposition stands a noun; and so does one first in a title, unless it gives an order.
  if (subject === undefined || determiners.has(subject)) return false
  if (pasts.has(word) || pronouns.has(subject)) return true
  if (/[^e]ed$/.test(word) && word.length > 4)
    return next !== undefined || (isPlural(subject, lists) && word !== 'learned')
  const base = baseOf(word, lists)
  // A verb that is not listed shows by what it takes: "bees pollinate a third".
  if (base === undefined)
    return (
      !isFunctionWord(word, lists) &&
      word.endsWith('s') !== isPlural(subject, lists) &&
      followers.has(next ?? '')
    )
  if (!ambiguous.has(base)) return true
  const agrees = (word === base) === isPlural(subject, lists)
  if (subjects.has(subject) || followers.has(next ?? '')) return true
  // "Markets change" and "the market changes hands" assert; "market changes in Asia" does not.
  return agrees && (word === base ? next !== 'and' && next !== 'of' : next !== undefined && !joints.has(next))
}

function isFunctionWord(word: string, { determiners, joints, followers, adverbs }: Lists): boolean {
  return determiners.has(word) || joints.has(word) || followers.has(word) || adverbs.has(word)
}

/** The base form of a known verb, of which `word` is that or the form in `s`. */
function baseOf(word: string, { verbs, ambiguous }: Lists): string | undefined {
  const stems = [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')]
  return stems.find(stem => verbs.has(stem) || ambiguous.has(stem))
}

function isPlural(word: string, { plurals }: Lists): boolean {
  return plurals.has(word) || /[^su]s$/.test(word)
}
