
  // ---- Filters: what is shown
  const filters = ['search', 'actor', 'family', 'modality', 'source', 'confidence', 'from', 'to'].map(byId);
  const fill = (select, label, values) => {
    select.append(element('option', label, { value: '' }));
    values.forEach(([value, words]) => select.append(element('option', words, { value })));
  };
  const distinct = values => [...new Set(values)].sort().map(v => [v, v]);
  fill(byId('actor'), 'All actors', actors.map((actor, i) => [i, actor]).filter(([, actor]) => actor.events > 0)
    .sort((a, b) => b[1].events - a[1].events || a[0] - b[0]).map(([i, actor]) => [String(i), actor.name]));
  fill(byId('family'), 'All types', distinct(events.map(e => e.family)));
  fill(byId('modality'), 'Facts, plans and claims', distinct(events.map(e => e.modality)));
  fill(byId('source'), 'All sources', distinct(articles.map(a => a.source).filter(Boolean)));
  fill(byId('confidence'), 'Any confidence', [['0.9', '90 % and more'], ['0.75', '75 % and more'], ['0.5', '50 % and more']]);

  // Days since 1970 of "2025", "2025-03" or "2025-03-31": the first or the last such day.
  const dayOf = (text, end) => {
    const parts = /^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?$/.exec(text);
    if (!parts) return null;
    const [year, month, day] = parts.slice(1).map(part => part === undefined ? null : Number(part));
    const date = new Date(0);
    if (day !== null) date.setUTCFullYear(year, month - 1, day);
    else if (end) date.setUTCFullYear(month === null ? year + 1 : year, month ?? 0, 0);
    else date.setUTCFullYear(year, (month ?? 1) - 1, 1);
    return date.getTime() / 864e5;
  };

  const passes = () => {
    const [search, actor, family, modality, source, confidence, from, to] = filters.map(f => f.value.trim());
    const words = search.toLowerCase().split(/\s+/).filter(Boolean);
    const first = dayOf(from, false), last = dayOf(to, true);
    [[byId('from'), from, first], [byId('to'), to, last]].forEach(([field, text, day]) =>
      field.setAttribute('aria-invalid', String(text !== '' && day === null)));
    return e => (!state.only || state.only.has(e.index)) &&
      words.every(word => e.text.includes(word)) &&
      (actor === '' || e.actors.includes(Number(actor))) &&
      (family === '' || e.family === family) &&
      (modality === '' || e.modality === modality) &&
      (source === '' || e.evidence.some(([article]) => articles[article].source === source)) &&
      (confidence === '' || e.confidence >= Number(confidence)) &&
      (first === null || (e.last ?? Infinity) >= first) && (last === null || (e.first ?? -Infinity) <= last);
  };
  const applyFilters = () => {
    state.shown = new Set(events.filter(passes()));
    const undated = [...state.shown].filter(e => !isDated(e)).length;
    byId('count').textContent = state.shown.size.toLocaleString('en') + ' of ' + counted(events.length, 'event') +
      (undated ? ', ' + undated.toLocaleString('en') + ' without a date (in the list)' : '') +
      (state.only ? '; only what is linked' : '');
    fillList();
    showActors();
    place();
    remember();
  };
  const resetFilters = () => {
    filters.forEach(f => { f.value = ''; });
    state.only = null;
    applyFilters();
    fit();
  };

  // The same events as text, for screen readers and for those who read lists rather than pictures.
  const fillList = () => {
    const most = 500;
    list.replaceChildren(...byDay.filter(e => state.shown.has(e)).slice(0, most).map(e => {
      const item = element('li');
      item.append(eventButton(e.index));
      return item;
    }));
    if (state.shown.size > most)
      list.append(element('li', 'and ' + (state.shown.size - most).toLocaleString('en') + ' more: search or filter'));
  };
