import { existsSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import journeysOfScreens from '../../scripts/setup/journeys-of-screens.json'

const root = new URL('../..', import.meta.url)

it('every screen says which journeys use it, and those exist', () => {
  const screens = readdirSync(new URL('src-renderer/screens', root))
  expect(Object.keys(journeysOfScreens).sort()).toEqual(screens.sort())
  const journeys = Object.values(journeysOfScreens).flat()
  const missing = journeys.filter(
    (name) => !existsSync(new URL(`tests/window/${name}.spec.ts`, root)),
  )
  expect(missing).toEqual([])
})
