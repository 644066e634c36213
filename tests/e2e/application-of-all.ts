import { test } from '@playwright/test'
import { forget, launch, type Launched, type LaunchOptions } from './launch'

/** One application for all tests of a file or a group, started before the first, closed and forgotten after the last. */
export function applicationOfAll(options: LaunchOptions = {}): Launched {
  let launched: Launched | undefined
  const now = (): Launched => {
    if (launched === undefined) throw new Error('The application is not started yet.')
    return launched
  }
  test.beforeAll(async () => {
    launched = await launch(options)
  })
  test.afterAll(async () => {
    if (launched === undefined) return
    await launched.close()
    forget(launched.data)
  })
  return {
    get app() {
      return now().app
    },
    get window() {
      return now().window
    },
    get data() {
      return now().data
    },
    get clipboard() {
      return now().clipboard
    },
    choose: (path) => now().choose(path),
    close: () => now().close(),
  }
}
