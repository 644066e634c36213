import { readFileSync } from 'node:fs'

/** The window's journeys (tests/window/<name>.spec.ts) that use a screen, by its folder in src-renderer/screens. */
const JOURNEYS_OF_SCREENS = JSON.parse(
  readFileSync(new URL('journeys-of-screens.json', import.meta.url), 'utf8'),
)

/** Files of the window's journeys that a change asks for: those it changes, of the screens it touches, and of the frame. */
export function journeysFor(changed) {
  const own = changed.filter((file) => /^tests\/window\/.*\.spec\.ts$/.test(file))
  const screens = changed.flatMap(
    (file) => /^src-renderer\/screens\/([^/]+)\//.exec(file)?.[1] ?? [],
  )
  const common = changed.some((file) => /^src-(renderer|shared|main)\//.test(file)) ? ['frame'] : []
  const named = [...screens.flatMap((screen) => JOURNEYS_OF_SCREENS[screen] ?? []), ...common]
  return [...new Set([...own, ...named.map((name) => `tests/window/${name}.spec.ts`)])]
}
