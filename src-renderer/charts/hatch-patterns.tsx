import { colourOf } from './chart-parts'

const TONES = ['named', 'plain', 'over'] as const

/** The hatching of bars of a second kind, one per tone. */
export function HatchPatterns() {
  return (
    <defs>
      {TONES.map((tone) => (
        <pattern
          key={tone}
          id={`hatch-${tone}`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" fill="var(--surface)" />
          <rect width="3" height="5" fill={colourOf(tone)} />
        </pattern>
      ))}
    </defs>
  )
}
