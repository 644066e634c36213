/** Why the timer refused. */
export const enTimerFailures = {
  timerRunning:
    'A timer is running for {{agent}} ({{collectivity}}). Stop it before starting another one.',
  noTimer: 'No timer is running. Start one first.',
}

/** The timer, in the window and in the tray. */
export const enTimer = {
  title: 'Timer',
  start: 'Start',
  startWhat: 'Start: {{what}}',
  stop: 'Stop',
  running: 'Timer, {{duration}}, {{what}}',
  recent: 'Latest timers',
  help: 'The time is proposed to you when you stop: nothing is recorded without your agreement.',
  noAgent: 'No agreement lends an agent today.',
  what: '{{agent}}, {{body}}',
  whatActivity: '{{agent}}, {{body}}, {{activity}}',
  unknown: 'agent or body gone',
  dialog: {
    title: 'Stop the timer',
    overnight: 'A timer was left running',
    away: 'You were away',
    sentence: '{{what}}, started at {{time, time}}.',
    sentenceEarlier: '{{what}}, started on {{day, long}} at {{time, time}}.',
    nobody: 'Nobody was seen at this computer from {{from, time}} to {{to, time}}.',
    nobodyLong: 'Nobody was seen at this computer, from {{from}} to {{to}}.',
    moment: '{{day, short}} at {{time, time}}',
    what: 'What should be done with this time?',
    all: 'Stop and keep all',
    withoutAway: 'Stop and keep all but the absence',
    untilAway: 'Stop and keep what came before the absence',
    goOnWith: 'Go on, the absence counted',
    goOnWithout: 'Go on, without the absence',
    keepOne: 'Save this time',
    discard: 'Save nothing',
    field: 'Time of {{day, full}}',
    already: '{{duration, duration}} already, will be {{sum, duration}}',
    fresh: 'nothing entered that day',
    goOn: 'Go on',
    throwAway: 'Discard this time',
    later: 'Later',
    nothing: 'Enter one minute at least, or discard this time.',
  },
  tray: {
    tooltipRunning: 'Quotité: {{what}}',
    open: 'Open Quotité',
    stop: 'Stop: {{what}}',
    other: 'Start a timer…',
  },
}
