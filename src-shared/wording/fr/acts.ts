/** The acts of an agreement, as the window offers them, in French. */
export const frActs = {
  make: 'Actes',
  help: 'Documents .docx, à relire et à compléter : ce qui manque y est surligné.',
  convention: 'La convention',
  annex: 'L’annexe financière {{year}}',
  lenderResolution: 'La délibération de la collectivité d’origine',
  beneficiaryResolution: 'Les délibérations des bénéficiaires…',
  costLetter: 'Les lettres du coût unitaire {{year}}…',
  instalmentCall: 'Les appels d’acomptes {{year}}…',
  renewalLetter: 'Les lettres de reconduction…',
  noticeLetter: 'Les lettres de préavis…',
  groups: { amendments: 'Avenants', letters: 'Lettres' },
  written_one: '{{count}} document écrit dans {{folder}}.',
  written_other: '{{count}} documents écrits dans {{folder}}.',
  folderTitle: 'Choisir le dossier des actes',
} as const
