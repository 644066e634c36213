import { ActionIcon, Box, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useWording } from './use-wording'
import classes from './explanation-pane.module.css'
import { useHoldPane } from './pane-store'
import looks from './looks.module.css'

interface ExplanationPaneProps {
  /** The purpose of the pane, small, above the title: "Expliquer ce montant". */
  readonly kicker?: string
  readonly title: string
  /** Under the title: whose figure it is, over which period. */
  readonly context?: ReactNode
  /** Sections (`ExplanationStep`) or any content with its own padding. */
  readonly children: ReactNode
  readonly footer?: ReactNode
  /** Absent when the pane is always there. */
  readonly onClose?: () => void
  /** Follows what has the focus elsewhere, and leaves it there when it opens. */
  readonly follows?: boolean
}

/** The pane on the right that explains a figure. It takes the focus when it opens, and Escape closes it from anywhere. */
export function ExplanationPane({
  kicker,
  title,
  context,
  children,
  footer,
  onClose,
  follows = false,
}: ExplanationPaneProps) {
  const { t } = useWording()
  const titleId = useId()
  const body = useRef<HTMLDivElement>(null)
  useHoldPane(onClose)
  const takesFocus = onClose !== undefined && !follows
  useEffect(() => {
    const pane = body.current?.parentElement
    if (takesFocus && pane?.contains(document.activeElement) === false)
      body.current?.focus({ preventScroll: true })
  }, [takesFocus])
  return (
    <aside className={`${looks.frame} ${classes.pane}`} aria-labelledby={titleId}>
      <header className={classes.head}>
        {kicker !== undefined && (
          <Text mb="half" c="dimmed" fz="column">
            {kicker}
          </Text>
        )}
        <h2 id={titleId} className={classes.title}>
          {title}
        </h2>
        {context !== undefined && (
          <Box mt="half" c="var(--ink2)" fz="table">
            {context}
          </Box>
        )}
        {onClose !== undefined && (
          <ActionIcon
            className={classes.close ?? ''}
            onClick={onClose}
            aria-label={t('common.close')}
          >
            <IconX size={18} />
          </ActionIcon>
        )}
      </header>
      <div
        ref={body}
        className={`${looks.inset} ${classes.body}`}
        tabIndex={0}
        role="group"
        aria-labelledby={titleId}
      >
        {children}
      </div>
      {footer !== undefined && <footer className={classes.footer}>{footer}</footer>}
    </aside>
  )
}
