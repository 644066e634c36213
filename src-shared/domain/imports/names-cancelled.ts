const WORD = '(?:annulée?s?|annulee?s?|reportée?s?|reportee?s?|cancell?ed|postponed)'
/** Before the title, as programs write it, or behind it: "Annulé : Oigny", "Oigny (reporté)", "Oigny - annulé". */
const CANCELLED = new RegExp(
  `^[\\s([]*${WORD}(?=\\s*[\\])\\s]*(?:[:–—-]|$))|[-–—:([]\\s*${WORD}[\\s\\])]*$`,
  'iu',
)

/** Whether a title says that its event was cancelled or put off; work on what was cancelled ("mandats annulés") is not. */
export const namesCancelled = (title: string): boolean => CANCELLED.test(title.trim())
