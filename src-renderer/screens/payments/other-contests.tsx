import { Box } from '@mantine/core'
import { useNavigate } from 'react-router'
import type { StatementSummary } from '#shared/contract/views'
import type { OwedLine } from '#shared/domain/payments/owed'
import { paths } from '../../client/paths'
import { Card } from '../../ui/card'
import { useWording } from '../../ui/use-wording'
import { OwedTable } from './owed-table'

/** Contests of what is paid whole, and of reductions: each opens its statement, on which the answer is noted. */
export function OtherContests({
  lines,
}: {
  readonly lines: readonly OwedLine<StatementSummary>[]
}) {
  const { t } = useWording()
  const navigate = useNavigate()
  return (['claim', 'reduction'] as const).map((kind) => {
    const own = lines.filter(({ statement }) => statement.balance.kind === kind)
    const title = t(`payments.otherContests.${kind}`)
    return (
      own.length > 0 && (
        <Box key={kind} mb="card">
          <Card title={title} flush>
            <OwedTable
              kind={kind}
              label={title}
              lines={own}
              empty=""
              onOpen={({ statement }) => void navigate(paths.statements(statement.id))}
            />
          </Card>
        </Box>
      )
    )
  })
}
