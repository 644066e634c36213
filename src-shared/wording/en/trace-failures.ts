/** Why a paper or a meeting was refused. */
export const enTraceFailures = {
  paperEmpty: 'File “{{file}}” is empty. Choose another one.',
  paperTooLarge:
    'File “{{file}}” is {{megabytes}} MB; a paper has {{limit}} at most. Make it smaller, or attach a part of it.',
  paperNotOne: '“{{file}}” is not a paper: attach a text, a spreadsheet, a picture or an email.',
  paperWithoutFile: 'Paper “{{title}}” has no file. Choose one, or drop it here.',
  paperForgotten: 'The chosen file is no longer held. Choose it again.',
  paperContentMissing:
    'File “{{file}}” is no longer on this machine. Attach it again: it takes its place back if it is the same.',
  paperContentAltered:
    'File “{{file}}” was changed outside Quotité: its fingerprint differs. Attach the original again, or a new version.',
  paperNotOpened: 'No program opened “{{file}}”: {{reason}}',
  amendmentInUse:
    '{{amendment}} can’t be taken out: “{{title}}” belongs to it. First remove that paper or decision.',
}
