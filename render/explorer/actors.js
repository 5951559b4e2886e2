
  // ---- Actors beside the timeline: a map of who had to do with whom, and a list
  const people = byId('actors');
  const tabs = { panel: byId('tab-event'), actors: byId('tab-actors') };
  const showTab = name => {
    panel.hidden = name !== 'panel';
    people.hidden = name !== 'actors';
    Object.entries(tabs).forEach(([tab, made]) => made.setAttribute('aria-selected', String(tab === name)));
  };
  const chooseActor = actor => {
    const field = byId('actor'), value = String(actor);
    field.value = field.value === value ? '' : value;
    applyFilters();
  };
  const svg = (name, attributes, words) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    if (words !== undefined) made.textContent = words;
    return made;
  };
  const actorMap = (counts, chosen) => {
    const { width, height, nodes, ties } = data.map;
    const picture = svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': 'Map of the actors' });
    ties.forEach(([a, b, n, x1, y1, x, y, x2, y2]) => {
      const faint = chosen >= 0 && a !== chosen && b !== chosen;
      const line = svg('path', { d: `M${x1} ${y1}Q${x} ${y} ${x2} ${y2}`, class: faint ? 'tie faint' : 'tie', 'stroke-width': Math.min(9, 1.5 + 1.5 * Math.log2(n)) });
      line.append(svg('title', {}, actors[a].name + ' and ' + actors[b].name + ': ' + counted(n, 'event')));
      picture.append(line);
    });
    nodes.forEach(([a, x, y, r, ...name]) => {
      const node = svg('g', { class: a === chosen ? 'node chosen' : counts[a] ? 'node' : 'node faint' });
      node.append(svg('circle', { cx: x, cy: y, r }));
      name.forEach((line, i) => node.append(svg('text', { x, y: y + r + 16 + 14.5 * i, 'text-anchor': 'middle' }, line)));
      node.addEventListener('click', () => chooseActor(a));
      picture.append(node);
    });
    return picture;
  };
  const showActors = () => {
    const counts = actors.map(() => 0), chosen = byId('actor').value === '' ? -1 : Number(byId('actor').value), most = 200;
    state.shown.forEach(e => e.actors.forEach(a => { counts[a]++; }));
    const order = actors.map((_, a) => a).filter(a => counts[a] > 0).sort((a, b) => counts[b] - counts[a] || a - b);
    const items = element('ul');
    order.slice(0, most).forEach(a => {
      const item = element('li'), name = button(actors[a].name, () => chooseActor(a), { className: 'link' });
      name.setAttribute('aria-pressed', String(a === chosen));
      item.append(name, element('span', ' ' + actors[a].kind + (actors[a].identifier ? ' [' + actors[a].identifier + ']' : '') + ', ' + counted(counts[a], 'event'), { className: 'quiet' }));
      items.append(item);
    });
    if (order.length > most) items.append(element('li', 'and ' + (order.length - most).toLocaleString('en') + ' more: search or filter'));
    people.replaceChildren(element('h2', 'Actors'), element('p', 'Choose one to see only its events; again for all.', { className: 'quiet' }),
      actorMap(counts, chosen), items);
  };
  tabs.panel.addEventListener('click', () => showTab('panel'));
  tabs.actors.addEventListener('click', () => showTab('actors'));
