import { Text } from '@mantine/core'
import classes from './explain.module.css'
import type { SectionRow } from './section'

/** Labelled figures of a step. */
export function SectionRows({ rows }: { readonly rows: readonly SectionRow[] }) {
  if (rows.length === 0) return null
  return (
    <dl className={classes.rows}>
      {rows.map(({ label, aside, value }) => (
        <div key={label}>
          <dt title={label}>{label}</dt>
          <dd>
            {aside !== undefined && (
              <Text span mr="card" c="dimmed">
                {aside}
              </Text>
            )}
            {value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
