import type { Sentences } from '../sentences'
import type { frMenu } from '../fr/menu'

/** Sentences of the menu and of what is said outside the window, in English. */
export const enMenu: Sentences<typeof frMenu> = {
  file: {
    label: '&File',
    openSample: 'Open the sample',
    importWorkspace: 'Import a workspace…',
    exportWorkspace: 'Export the workspace…',
    quit: 'Quit',
  },
  edit: {
    label: '&Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
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
  help: { label: '&Help', about: 'About Quotité' },
  dialog: {
    importTitle: 'Import a workspace',
    exportTitle: 'Export the workspace',
    statementsTitle: 'Choose the folder for the statements',
    saveTitle: 'Save the file',
    workspaceFiles: 'Quotité workspaces',
    choose: 'Choose this folder',
  },
  crash: {
    title: 'Quotité has met an unexpected error.',
    detail:
      'Your data is safe: everything that was saved still is. You can go on. The detail is noted under reference {{reference}} in the technical log: {{path}}',
  },
  secondStart: 'Quotité is already open: its window comes to the front.',
  noStart: 'Quotité cannot open its storage.',
}
