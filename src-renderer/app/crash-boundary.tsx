import { Component, type ReactNode } from 'react'
import { queryClient } from '../client/query-client'
import { CrashSheet } from './crash-sheet'

interface CrashBoundaryProps {
  readonly children: ReactNode
}

/** Catches errors of drawing outside any screen, and offers to start again. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error }
  }

  private readonly retry = (): void => {
    void queryClient.resetQueries()
    this.setState({ error: null })
  }

  override render(): ReactNode {
    const { error } = this.state
    return error === null ? this.props.children : <CrashSheet error={error} onRetry={this.retry} />
  }
}
