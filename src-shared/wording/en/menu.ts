/** Sentences of the menu and of what is said outside the window, in English. */
export const enMenu = {
  file: {
    label: '&File',
    exchanges: 'Signed files…',
    importWorkspace: 'Import a workspace…',
    exportWorkspace: 'Export the workspace…',
  },
  edit: {
    label: '&Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    paste: 'Paste',
    selectAll: 'Select all',
    find: 'Find…',
  },
  view: {
    label: '&View',
    resetZoom: 'Actual size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fullScreen: 'Full screen',
    tools: 'Developer tools',
  },
  mac: {
    hide: 'Hide Quotité',
    hideOthers: 'Hide Others',
    unhide: 'Show All',
    window: 'Window',
    minimize: 'Minimise',
    zoom: 'Zoom',
  },
  help: { label: '&Help', about: 'About Quotité' },
  dialog: {
    importTitle: 'Import a workspace',
    exportTitle: 'Export the workspace',
    hourRecordsTitle: 'Folder for the records of hours',
    statementsTitle: 'Choose the folder for the statements',
    saveTitle: 'Save the file',
    workspaceFiles: 'Quotité workspaces',
    hoursTitle: 'Choose a file of hours',
    hoursFiles: 'Files of hours (CSV, XLSX, ODS, ICS)',
    paperTitle: 'Choose a paper',
    paperFiles: 'Papers (texts, spreadsheets, pictures, emails)',
    payrollTitle: 'Choose a payroll file',
    payrollFiles: 'Payroll files (CSV, XLSX, ODS)',
    allFiles: 'All files',
    choose: 'Choose this folder',
  },
  crash: {
    title: 'Quotité has met an unexpected error.',
    detail:
      'You can go on: each change says whether it is saved. The detail is noted under reference {{reference}} in the technical log: {{path}}',
  },
  demo: {
    opened:
      'Workspace open: {{name}}, {{bodies}} bodies, {{agents}} agents, {{lines}} lines of hours.',
    recorded:
      'Week recorded: {{agent}}, from {{day, full}}, {{hours, duration}} in {{lines, number}} lines.',
    noWeek: 'No week to record: every agent has filled the last one.',
    computed: 'Allocation {{reference}}, {{title}}, from {{from, long}} to {{to, long}}:',
    issued:
      'Statements issued: {{count, number}}, from {{first}} to {{last}}. They sum to the cost shared, to the cent.',
    reason: 'Demonstration on fictional data',
    written: 'Files written in {{folder}}:',
    files:
      '- {{statements}} statements as PDF, their summary as PDF and CSV, {{charts}} charts as PNG.',
    noChart: 'The chart “{{name}}” could not be drawn.',
    sumsDiffer: 'The statements do not sum to the cost shared: this is a bug in the program.',
    nothing: 'The sample holds no agreement to allocate.',
  },
  secondStart: 'Quotité is already open: its window comes to the front.',
}
