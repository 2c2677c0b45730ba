/** The outline that `rostrum new` writes: a small whole argument, with comments that say how each part is written. */
export function starter(title: string): string {
  return `---
# The talk's particulars. All may be left out.
subtitle: Replace this with what the talk is about
author: Your name
lang: en
minutes: 15
---

# ${title}

<!--
  Headings assert, bullets support, quotations testify, paragraphs are what you say.
  A paragraph such as the next one is not on a slide: it is in your speaker view.
-->

Welcome the audience and say in one breath why this matters to them.

Thesis: A free lunch is the cheapest help a school can give its pupils. {.must}

## Hungry pupils learn less

<!-- A heading with deeper headings below it is a section; each of those is a claim, and makes a slide. -->

### Hunger shows in the first lesson {#first-lesson .must}

- Evidence: In our own survey, tired pupils named breakfast first.[^survey]
- Because: Attention needs energy, and the morning's is last night's.
- So what: Food is a matter for teachers too.

Tell the story of the pupil who slept through the nine o'clock lesson. Then turn to what a lunch changes.

### A warm meal changes the afternoon

- Number: **2** lessons a day that every pupil can follow[^timetable]

  Prose under an item is what you say at its slide.

> I used to teach the first row after noon. Now I teach the room.
>
> — A form teacher, mathematics, our school, spring term

Let the sentence stand for a moment before going on.

## The objections can be met

### The costs are known and small

- But: The town has no money to give away.
  - Reply: It pays already, for repeated years and for lessons that nobody follows.

Do not hurry here: this is the question that will be asked.

## What to decide today {.conclusion}

- Recall: [the thesis](#thesis)
- Ask the council for one term, in one school, and for the figures afterwards.

Say what you want them to do, and stop.

## Backup {.backup}

### Who would pay for the kitchen?

- The room exists; what is missing is one cook and a contract.

<!--
  Slides under a heading marked {.backup} come after the end, for questions.
  The footnotes say where the evidence is from. Cite printed works as [@key, p. 3], from a file in BibTeX or CSL-JSON
  that the line \`bibliography: sources.bib\` names at the top.
-->

[^survey]: Our own survey of all pupils, in the first lesson of a school day.
[^timetable]: Our timetable: the two lessons after noon.
`
}
