import type { Language } from './language.js'
import { portuguese } from './pt.js'

/** What is written otherwise in Brazil than in Portugal. */
export const brazilian: Language = {
  ...portuguese,
  tag: 'pt-BR',
  slide: { ...portuguese.slide, slide: 'Slide' },
  page: {
    ...portuguese.page,
    speakerView: 'Visão do apresentador',
    currentSlide: 'Slide atual',
    nextStep: 'Próximo passo',
    noNotes: 'Não há notas para este slide.',
    smallerNotes: 'Notas menores',
    goToSlide: 'Ir para o slide',
    firstLast: 'Primeiro e último slide',
    next: 'Próximo',
    blackScreen: 'Tela preta',
    screenIsBlack: 'O público vê uma tela preta.',
    fullScreen: 'Tela cheia',
    overview: 'Visão geral',
    ahead: '% adiantado',
    behind: '% atrasado',
    thisSlide: 'Este slide',
    reset: 'Zerar',
    audienceOpening: 'A janela do público está abrindo…',
    audienceBlocked:
      'O navegador bloqueou a janela do público. Permita pop-ups nesta página e abra-a novamente.',
    audienceLacks: 'A apresentação do público não tem slides em anexo.',
    script: 'Texto da apresentação',
  },
  citation: { ...portuguese.citation, page: ['p.', 'p.'] },
  quotationMarks: { open: '“', close: '”' },
  wordsAMinute: 180,
}
