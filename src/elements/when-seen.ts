/** Calls once when the page is seen and one of some elements is no further off than a screen: at once, where that is so. */
export function whenSeen(elements: () => readonly Element[], run: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) look();
    },
    { rootMargin: '100% 0%' },
  );
  const look = () => {
    const all = elements();
    if (document.hidden || !all.some(isNear)) return false;
    observer.disconnect();
    document.removeEventListener('visibilitychange', look);
    run();
    return true;
  };
  if (look()) return;
  document.addEventListener('visibilitychange', look);
  for (const element of elements()) observer.observe(element);
}

function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return element.isConnected && bottom > -innerHeight && top < 2 * innerHeight;
}
