/** There is nothing left to spend in this asking. */
export class BudgetSpentError extends Error {}

/** What one asking may cost: calls are counted before they are made, tokens after, as the server reports them. */
export class Budget {
  #calls: number
  #tokens: number

  constructor({ calls, tokens }: { calls: number; tokens: number }) {
    this.#calls = calls
    this.#tokens = tokens
  }

  /** Takes one call, or throws where none is left. */
  take(): void {
    if (this.#calls <= 0) throw new BudgetSpentError('no calls left')
    if (this.#tokens <= 0) throw new BudgetSpentError('no tokens left')
    this.#calls--
  }

  used(tokens: number): void {
    this.#tokens -= tokens
  }
}
