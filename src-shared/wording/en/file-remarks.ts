/** What was done with a file of hours: lines left out, seconds rounded, hours of the clock. */
export const enFileRemarks = {
  totals_one: 'One line of totals is not counted: {{list}}.',
  totals_other: '{{count, number}} lines of totals are not counted: {{list}}.',
  total: '“{{found}}” (line {{line, number}})',
  totalDiffers:
    'Line {{line, number}} says {{said, hours}} for “{{column}}”, the cells read add up to {{sum, hours}}. Check the file.',
  moreDiffer_one: '{{count, number}} other total differs from what is read.',
  moreDiffer_other: '{{count, number}} other totals differ from what is read.',
  notCompared_one:
    'The total {{list}} is not compared with what is read: at least one of its cells is in days. Check it.',
  notCompared_other:
    '{{count, number}} totals are not compared with what is read, at least one cell of each being in days: {{list}}. Check them.',
  noLength_one: 'One event without length is not counted: {{list}}.',
  noLength_other: '{{count, number}} events without length are not counted: {{list}}.',
  twice_one:
    'One event is in the calendar several times, only its last version counts. Left out: {{list}}.',
  twice_other:
    'Events are in the calendar several times, only their last version counts. {{count, number}} versions are left out: {{list}}.',
  copy_one: 'One event is in another calendar too, and counts once: {{list}}.',
  copy_other: '{{count, number}} events are in another calendar too, and count once: {{list}}.',
  before_one:
    'One event repeats since earlier: what is before {{from, long}} is not taken, for {{list}}.',
  before_other:
    '{{count, number}} events repeat since earlier: what is before {{from, long}} is not taken, for {{list}}.',
  after_one:
    'One event repeats after {{to, long}}, the last day that is read: {{list}}. What follows is not in this import.',
  after_other:
    '{{count, number}} events repeat after {{to, long}}, the last day that is read: {{list}}. What follows is not in this import.',
  hidden_one: 'Line {{lines}} is hidden in the workbook, and read like the others. Check it.',
  hidden_other:
    '{{count, number}} lines are hidden in the workbook (lines {{lines}}), and read like the others. Check them.',
  hiddenColumns_one:
    'Column {{columns}} is hidden in the workbook, and read like the others. Check it.',
  hiddenColumns_other:
    '{{count, number}} columns are hidden in the workbook (columns {{columns}}), and read like the others. Check them.',
  covered_one:
    'Cell {{cells}} is filled under merged cells, and is not read. Unmerge it if it counts.',
  covered_other:
    '{{count, number}} cells are filled under merged cells, and are not read: {{cells}}. Unmerge them if they count.',
  timesLeft_one:
    'The column {{list}} holds times, durations or a number of times, and is not counted. Check the columns.',
  timesLeft_other:
    '{{count, number}} columns hold times, durations or a number of times, and are not counted: {{list}}. Check the columns.',
  rounded_one: 'One duration with seconds is rounded to the minute: {{difference}} in all.',
  rounded_other:
    '{{count, number}} durations with seconds are rounded to the minute: {{difference}} in all.',
  more: '{{seconds, number}} s more than the file',
  less: '{{seconds, number}} s less than the file',
  even: 'no change',
  summer_one:
    'Line {{lines}} goes over the change to summer time: it counts the hours of the clock, one more than passed. Correct it if needed.',
  summer_other:
    '{{count, number}} lines go over the change to summer time (lines {{lines}}): they count the hours of the clock, one more than passed. Correct them if needed.',
  winter_one:
    'Line {{lines}} goes over the change to winter time: it counts the hours of the clock, one less than passed. Correct it if needed.',
  winter_other:
    '{{count, number}} lines go over the change to winter time (lines {{lines}}): they count the hours of the clock, one less than passed. Correct them if needed.',
  overlaps_one:
    'Line {{line, number}} is at the same time as line {{within, number}}, of the same agent, on {{day, long}}: the hours of both count. Correct them if needed.',
  overlaps_other:
    '{{count, number}} lines are at the same time as another one of the same agent: the hours of both count. The first is line {{line, number}}, with line {{within, number}}, on {{day, long}}. Correct them if needed.',
  staying_one:
    'One duration that is kept for these agents in these weeks is not in this file and stays: {{minutes, hours}} on {{first, long}}. If this file corrects another one, undo the import of that one first.',
  staying_other:
    '{{count, number}} durations that are kept for these agents in these weeks are not in this file and stay: {{minutes, hours}}, the first on {{first, long}}. If this file corrects another one, undo the import of that one first.',
  chosenName: {
    agent:
      '“{{found}}” counts for {{name}}, as chosen, and is exactly the name of another agent: check which of them is meant.',
    collectivity:
      '“{{found}}” counts for {{name}}, as chosen, and is exactly the name of another body: check which of them is meant.',
  },
  savedResults_one:
    'One computed cell counts with the value saved in the workbook; it is not computed again.',
  savedResults_other:
    '{{count, number}} computed cells count with the value saved in the workbook; they are not computed again.',
}
