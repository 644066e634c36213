import { Flex, Text } from '@mantine/core'
import type { SectionRow } from './section'
import looks from '../../ui/looks.module.css'

/** Labelled figures of a step. */
export function SectionRows({ rows }: { readonly rows: readonly SectionRow[] }) {
  if (rows.length === 0) return null
  return (
    <Flex component="dl" direction="column" gap="half" mt="half" className={looks.pairs ?? ''}>
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
    </Flex>
  )
}
