/**
 * A signal that aborts after so many milliseconds; by a timer of our own in browsers that have no `AbortSignal.timeout`:
 * Safari before 16. https://developer.mozilla.org/docs/Web/API/AbortSignal/timeout_static
 */
export function timeLimit(milliseconds: number): AbortSignal {
  if (AbortSignal.timeout) return AbortSignal.timeout(milliseconds);
  const controller = new AbortController();
  setTimeout(() => controller.abort(new DOMException('', 'TimeoutError')), milliseconds);
  return controller.signal;
}
