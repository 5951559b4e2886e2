
  // ---- The panel: the chosen event, with the words that it stands on
  const eventButton = index => button(events[index].words + ': ' + events[index].label, () => select(index, true), { className: 'link' });
  const appendEvents = (title, entries) => {
    if (!entries.length) return;
    const items = element('ul');
    entries.forEach(([index, note]) => {
      const item = element('li');
      item.append(eventButton(index));
      if (note) item.append(element('span', ' ' + note, { className: 'quiet' }));
      items.append(item);
    });
    panel.append(element('h3', title), items);
  };
  const linkNote = link => [link.words, link.by].filter(Boolean).join(', ');
  const citation = (event, [article, quote]) => {
    const source = articles[article];
    return event.label + ' (' + event.words + '). ' + (quote ? '“' + quote + '” ' : '') +
      [source.title, source.source, source.published, source.url].filter(Boolean).join(', ');
  };
  const appendEvidence = event => {
    panel.append(element('h3', 'Evidence'));
    event.evidence.forEach(entry => {
      const [article, quote] = entry, source = articles[article];
      const figure = element('figure'), caption = element('figcaption');
      if (quote) figure.append(element('blockquote', quote));
      const words = [source.title, source.source, source.published].filter(Boolean).join(', ');
      if (/^https?:\/\//i.test(source.url)) caption.append(element('a', words, { href: source.url, rel: 'noopener noreferrer', target: '_blank' }));
      else caption.append(words);
      if (navigator.clipboard) {
        const copy = button('Copy citation', () => navigator.clipboard.writeText(citation(event, entry))
          .then(() => { copy.textContent = 'Copied'; }, () => { copy.textContent = 'The browser forbids it'; }), { className: 'link' });
        caption.append(' ', copy);
      }
      figure.append(caption);
      panel.append(figure);
    });
  };
  const appendWay = () => {
    if (state.start >= 0 && state.start !== state.selected) {
      const way = path(state.start, state.selected);
      if (way) appendEvents('Way from the starting event', way.map(index => [index]));
      else panel.append(element('p', 'No links lead from the starting event to this one.', { className: 'quiet' }));
    }
    const start = button('Find ways from here', () => { state.start = state.selected; start.textContent = 'Now choose another event'; });
    panel.append(element('p'), start);
  };
  const showPanel = () => {
    panel.replaceChildren();
    const event = events[state.selected];
    if (!event) {
      panel.append(element('h2', 'Choose an event'), element('p', 'Click a mark, or use the arrow keys on the timeline: left and right within a lane, up and down across lanes. ' +
        'Enter goes to the details, u to a cause, d to an effect, f shows only what is linked, p starts a way to another event, a shows the actors, l the list, ' +
        's saves the view, + and - zoom, 0 shows everything, / searches, Esc goes back.', { className: 'quiet' }));
      return;
    }
    panel.append(element('h2', event.label), element('p', event.words + ' · ' + event.type), element('p', [event.by || event.modality, event.said].filter(Boolean).join(' · ') +
      ' · confidence ' + Math.round(event.confidence * 100) + ' %', { className: 'quiet' }));
    event.conflicts.forEach(words => panel.append(element('p', words, { className: 'conflict' })));
    if (event.actors.length) {
      panel.append(element('h3', 'Who'));
      event.actors.forEach(a => {
        const line = element('p');
        line.append(button(actors[a].name, () => chooseActor(a), { className: 'link' }));
        panel.append(line);
      });
    }
    appendEvents('Causes', causes[state.selected].map(([i, link]) => [i, linkNote(link)]));
    appendEvents('Effects', effects[state.selected].map(([i, link]) => [i, linkNote(link)]));
    appendWay();
    appendEvidence(event);
  };

  const select = (index, reveal) => {
    state.selected = index;
    place();
    const event = events[index];
    if (reveal && event && isDated(event)) {
      const x = screenX(event.day * state.scale), found = state.placed.find(p => p.event === event);
      if (x < 20 || x > stage.clientWidth - 60) state.left += x - stage.clientWidth / 2;
      const y = found ? rowY(event.lane, found.row) : dotY(event.lane);
      if (y < axisHeight + 10 || y > stage.clientHeight - 10) state.top = Math.max(0, state.top + y - stage.clientHeight / 2);
    }
    showPanel(); showTab('panel'); draw(); remember();
  };
