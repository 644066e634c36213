import { z } from 'zod'

/** The three users for whom the product is made. */
export const ROLES = ['humanResources', 'finance', 'direction'] as const

const shape = {
  name: z.string().trim().max(80),
  role: z.enum(ROLES),
  language: z.enum(['fr', 'en']),
  theme: z.enum(['light', 'dark', 'system']),
}

/** A view of the dashboard, kept under a name. */
const viewField = z.strictObject({
  name: z.string().trim().min(1).max(80),
  /** What its address says after the question mark. */
  search: z.string().min(1).max(600),
})

/** A view of the dashboard, kept under a name. */
export type KeptView = z.output<typeof viewField>

const views = z.exactOptional(z.array(viewField).max(50))

/** The user of this machine and their preferences. Kept beside the workspace, not in it. */
export const preferencesSchema = z.strictObject({ ...shape, views })

/** The user of this machine and their preferences. */
export type Preferences = z.output<typeof preferencesSchema>

/** The changed ones only: the others stay as they are, so that two changes made at the same time are both kept. */
export const chosenPreferencesSchema = z.strictObject({
  name: z.exactOptional(shape.name),
  role: z.exactOptional(shape.role),
  language: z.exactOptional(shape.language),
  theme: z.exactOptional(shape.theme),
  views,
})

/** Changed preferences. */
export type ChosenPreferences = z.output<typeof chosenPreferencesSchema>

/** A language of the interface. */
export type Language = Preferences['language']

/** What a new machine starts with. */
export const DEFAULT_PREFERENCES: Preferences = {
  name: '',
  role: 'humanResources',
  language: 'fr',
  theme: 'system',
}
