import type { Sentences } from '../sentences'
import type { frRepair } from '../fr/repair'

/** What is said before everything else where the journal does not have all on screen, in English. */
export const enRepair: Sentences<typeof frRepair> = {
  title: 'The journal of this computer is damaged',
  titleGone: 'The journal of this computer is gone',
  titleNewer: 'This journal comes from a newer version',
  folder: 'Folder',
  place: 'Break',
  placeValue: '{{path}}, line {{line}}',
  until: 'Last change on screen',
  untilValue: '{{day, long}} at {{time, time}}',
  missing: 'Not on screen',
  missingValue_one: 'at least {{count, number}} change',
  missingValue_other: 'at least {{count, number}} changes',
  untouched:
    'No file was changed. If you have a copy of this folder, close the application, put the copy back in place, then open it again.',
  look: 'See what can be read',
  readable: 'Go on from what can be read',
  elsewhere: 'Go on with another workspace',
  readableTitle: 'Go on without the missing changes?',
  readableText:
    'A new journal begins with what is on screen. The missing changes will not be in it, and undo does not reach before it. The damaged files stay in the folder.',
  elsewhereTitle: 'Leave this journal aside?',
  elsewhereText:
    'A new journal will begin with the workspace that you open, import or create. What this one holds will not be in it; its files stay in the folder.',
}
