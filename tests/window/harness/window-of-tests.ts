import { test } from '@playwright/test'
import { launch, type OpenWindow, type WindowOptions } from './launch'

/** The window that is open when it is asked for: that of the test, or of the tests, that run. */
function asOpened(open: () => OpenWindow | undefined): OpenWindow {
  const now = (): OpenWindow => {
    const launched = open()
    if (launched === undefined) throw new Error('No window is open yet.')
    return launched
  }
  return {
    get window() {
      return now().window
    },
    get data() {
      return now().data
    },
    get desk() {
      return now().desk
    },
    get clipboard() {
      return now().clipboard
    },
    choose: (path) => now().choose(path),
    begin: async (address) => (await now().begin?.(address)) ?? false,
    close: () => now().close(),
  }
}

/** How to open the window; a function where making it takes long, which only a test that runs waits for. */
type Opening = WindowOptions | (() => WindowOptions)

const opens = (opening: Opening): Promise<OpenWindow> =>
  launch(typeof opening === 'function' ? opening() : opening)

/** One window for all tests of a file, opened before the first and closed after the last. */
export function windowOfAll(opening: Opening): OpenWindow {
  let launched: OpenWindow | undefined
  test.beforeAll(async () => {
    launched = await opens(opening)
  })
  test.afterAll(() => launched?.close())
  return asOpened(() => launched)
}

/** A window for each test of a file or a group, opened before it and closed after it. */
export function windowOfEach(opening: Opening = {}): OpenWindow {
  let launched: OpenWindow | undefined
  test.beforeEach(async () => {
    launched = await opens(opening)
  })
  test.afterEach(() => launched?.close())
  return asOpened(() => launched)
}
