/** The words that Rostrum itself puts around the slides: in the speaker's page, and in the deck's list of keys. */
export const english = {
  speakerView: 'Speaker view',
  currentSlide: 'Current slide',
  nextStep: 'Next step',
  previousStep: 'Previous step',
  endOfTalk: 'End of the talk',
  notes: 'Notes',
  noNotes: 'No notes for this slide.',
  notesWidth: 'Width of the notes',
  notesSize: 'Size of the notes',
  smallerNotes: 'Smaller notes',
  largerNotes: 'Larger notes',
  goToSlide: 'Go to slide',
  firstLast: 'First and last slide',
  previous: 'Previous',
  next: 'Next',
  blackScreen: 'Black screen',
  screenIsBlack: 'The audience sees a black screen.',
  fullScreen: 'Full screen',
  overview: 'Overview',
  keys: 'Keys',
  close: 'Close',
  /** Before the number of a backup slide. */
  backupShort: 'B',
  time: 'Time',
  elapsed: 'Elapsed',
  /** Before the planned length, after the time elapsed. */
  ofPlanned: 'of',
  remaining: 'Remaining',
  plannedEnd: 'Planned end',
  /** Whether the talk is ahead of its plan. */
  pace: 'Pace',
  /** `%` is the time by which. */
  ahead: '% ahead',
  behind: '% behind',
  onTime: 'On time',
  /** Names the planned time of the slide. */
  thisSlide: 'This slide',
  start: 'Start',
  pause: 'Pause',
  resume: 'Resume',
  reset: 'Reset',
  openAudience: 'Open audience window',
  audienceNone: 'No audience window.',
  audienceOpening: 'The audience window is opening…',
  audienceOpen: 'The audience window is open.',
  audienceClosed: 'The audience window was closed.',
  audienceBlocked:
    'The browser blocked the audience window. Allow pop-ups for this page, then open it again.',
  /** Where the public deck leaves backup slides out. */
  audienceLacks: 'The audience’s deck has no backup slides.',
  /** What stands on keys. */
  space: 'Space',
  enter: 'Enter',
  shift: 'Shift',
  page: 'Page',
  home: 'Home',
  end: 'End',
  /** What the speaker's words are called, and what the audience gets on paper. */
  script: 'Script',
  handout: 'Handout',
  /** Where the next step of a slide is to come. */
  click: 'click',
}

/** The same in any language. */
export type PageWords = Readonly<Record<keyof typeof english, string>>
