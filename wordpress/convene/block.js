// The block in the editor: what to show at the side, the element itself in its place. Nothing to build.
(function ({ blocks, element, blockEditor, components }) {
  const { createElement: h } = element;
  const fields = [
    ['src', 'Address of the feed'],
    ['limit', 'How many at most'],
    ['when', 'Which events: upcoming, past or all'],
    ['area', 'Only this country or region (NP, 034)'],
    ['topic', 'Only this topic'],
    ['event', 'Id of the event'],
    ['item', 'Id or address of the item'],
    ['headingLevel', 'Level of the headings, 2 to 6'],
    ['lang', 'Language, where it is not the page’s (ne)'],
    ['theme', 'Theme: light or dark, where it is not the page’s'],
  ];
  const names = [
    ['event-cards', 'Events as cards'],
    ['event-list', 'Events as a list'],
    ['event-card', 'One event'],
    ['outcome-list', 'Outcomes'],
    ['region-map', 'Countries and regions'],
    ['related-posts', 'Related posts'],
    ['report', 'A whole report'],
  ];
  const isAddress = (src) => /^https?:\/\//.test(src ?? '');

  function Edit({ attributes, setAttributes }) {
    const set = (key) => (value) => setAttributes({ [key]: value });
    const { element: name = 'event-cards', src } = attributes;
    const own = Object.fromEntries(
      fields
        .filter(([key]) => attributes[key])
        .map(([key]) => [key === 'headingLevel' ? 'heading-level' : key, attributes[key]]),
    );
    const known = names.some(([each]) => each === name) ? name : 'event-cards';
    const preview = isAddress(src)
      ? h(`convene-${known}`, { ...own, key: known })
      : h(
          components.Placeholder,
          { label: 'Convene' },
          h(components.TextControl, {
            label: 'Address of the feed',
            value: src ?? '',
            onChange: set('src'),
          }),
        );
    const controls = h(
      blockEditor.InspectorControls,
      null,
      h(
        components.PanelBody,
        { title: 'Convene' },
        h(components.SelectControl, {
          label: 'What to show',
          value: known,
          options: names.map(([value, label]) => ({ value, label })),
          onChange: set('element'),
        }),
        ...fields.map(([key, label]) =>
          h(components.TextControl, {
            key,
            label,
            value: attributes[key] ?? '',
            onChange: set(key),
          }),
        ),
      ),
    );
    return h('div', blockEditor.useBlockProps(), controls, preview);
  }

  blocks.registerBlockType('convene/element', {
    apiVersion: 3,
    title: 'Convene',
    description: 'Meetings and what came of them.',
    category: 'embed',
    icon: 'calendar-alt',
    edit: Edit,
    save: () => null,
  });
})(window.wp);
