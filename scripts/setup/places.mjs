import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Where large things that can be made again are kept between clones. */
export const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'quotite')
