import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.mjs'
import { quiet } from './run.mjs'

const git = (...words) => quiet('git', words).output.trim()

/** The commit that work is compared with: where this branch left main, or the last commit when this is main itself. */
export const startOfWork = () => git('merge-base', 'HEAD', 'main') || 'HEAD'

/** The files that changed since a commit, committed or not, new ones too. */
export const changedSince = (commit) =>
  [
    ...git('diff', '--name-only', '--diff-filter=ACMR', commit).split('\n'),
    ...git('ls-files', '--others', '--exclude-standard').split('\n'),
  ].filter((file) => file !== '' && existsSync(join(root, file)))
