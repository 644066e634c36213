import { Box, Flex } from '@mantine/core'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { useNames } from '../../client/use-names'
import looks from '../../ui/looks.module.css'

/** An agreement as lists name it: where there is no room, its title is cut, and not the reference after it. */
export function AgreementTitle({ agreement }: { readonly agreement: Agreement }) {
  const { id, title, reference } = agreement
  const isShared = useNames().agreement(id) !== title
  return (
    <Flex component="span" miw={0}>
      <span className={looks.cut}>{title}</span>
      {isShared && <Box component="span" flex="none">{`\u00A0(${reference})`}</Box>}
    </Flex>
  )
}
