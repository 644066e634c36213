import type { Page } from '@playwright/test'

/** A program that runs, in Electron or in a page of its own, as a person has it before them. */
export interface Running {
  readonly window: Page
  /** Folder of its data, and of what the test writes. */
  readonly data: string
  /** Plays the person in the file dialogues to come: they choose this place; `null` closes them. */
  readonly choose: (path: string | null) => Promise<void>
  readonly clipboard: {
    readonly read: () => Promise<string>
    readonly write: (text: string) => Promise<void>
  }
  readonly close: () => Promise<void>
  /** Shows the first screen of a window that was left blank, and answers whether it was. */
  readonly begin?: (address: string) => Promise<boolean>
}
