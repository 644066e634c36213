/** Why nothing may be added to the journal, in English. */
export const enJournalFailures = {
  journalBroken:
    'The journal is damaged ({{path}}, line {{line}}): nothing can be kept after it. The store of this computer has all that was kept; export the workspace, then import it to start afresh.',
  journalCut:
    'The journal is damaged ({{path}}, line {{line}}). Changes that were kept and are not on screen: at least {{missing, number}}. Nothing is kept until you have chosen how to go on.',
  journalAltered:
    'The journal is damaged ({{path}}, line {{line}}), and what is on screen is no longer as it was kept: {{tables}}. Nothing is kept until you have chosen how to go on.',
  journalUnreadable:
    'The journal can’t be read ({{path}}, line {{line}}), and the store of this computer is empty. Changes that it held: at least {{missing, number}}. Nothing is opened in their place.',
  journalGone:
    'The journal is no longer in the folder {{folder}}, and the store of this computer is empty. Changes that it held: at least {{known, number}}. Nothing is opened in their place.',
  journalNewer:
    'A newer version of Quotité wrote into the journal ({{path}}, line {{line}}). Update the application: until then, nothing is kept after it.{{alteredToo}}',
  nothingReadable: 'No workspace can be read before the break of the journal. Go on with another.',
}
