// Beside iframes of embed.html: gives each the height that it asks for, when it is the one that asks.
addEventListener('message', ({ data, origin, source }) => {
  const frames = /** @type {HTMLIFrameElement[]} */ ([...document.querySelectorAll('iframe')]);
  const frame = frames.find(({ contentWindow }) => contentWindow && contentWindow === source);
  if (!frame?.src.includes('embed.html?') || origin !== new URL(frame.src).origin) return;
  const { convene, height } = Object(/** @type {unknown} */ (data));
  if (convene === 'height')
    frame.style.height = `${Math.min(Math.max(Number(height), 40), 20_000) || 40}px`;
});
