/** The suffix of a backup that was not read again yet. */
export const UNPROVEN = '.unproven'

/** The name of the workspace inside. */
export const WORKSPACE = 'workspace.quotite.json'
