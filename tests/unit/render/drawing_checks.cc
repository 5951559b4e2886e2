#include "drawing_checks.h"

#include <libxml/parser.h>

#include <algorithm>

namespace fabula {
namespace {

struct Placed {
  Box box;
  const std::string* text;
};

std::vector<Placed> texts_of(const Drawing& drawing) {
  std::vector<Placed> texts;
  for (const Item& item : drawing.items)
    if (const auto* text = std::get_if<Text>(&item); text && !text->text.empty())
      texts.push_back({box_of(*text), &text->text});
  std::ranges::sort(texts, {}, [](const Placed& p) { return p.box.x; });
  return texts;
}

// What rounding to tenths of a pixel may cost.
constexpr double tolerance = 0.11;

Box shrunk(Box box) {
  return {box.x + tolerance, box.y + tolerance, box.width - 2 * tolerance,
          box.height - 2 * tolerance};
}

}  // namespace

std::vector<std::string> overlapping_texts(const Drawing& drawing) {
  const std::vector<Placed> texts = texts_of(drawing);
  std::vector<std::string> found;
  std::vector<const Placed*> open;
  for (const Placed& text : texts) {
    std::erase_if(open, [&](const Placed* other) { return other->box.right() <= text.box.x; });
    for (const Placed* other : open)
      if (overlap(shrunk(other->box), shrunk(text.box)))
        found.push_back(*other->text + " | " + *text.text);
    open.push_back(&text);
  }
  return found;
}

std::vector<std::string> texts_off_page(const Drawing& drawing) {
  std::vector<std::string> found;
  for (const Placed& text : texts_of(drawing))
    if (text.box.x < 0 || text.box.y < 0 || text.box.right() > drawing.width ||
        text.box.bottom() > drawing.height)
      found.push_back(*text.text);
  return found;
}

std::vector<std::string> texts_crossed(const Drawing& drawing) {
  const std::vector<Placed> texts = texts_of(drawing);
  std::vector<std::string> found;
  for (const Item& item : drawing.items) {
    const auto* path = std::get_if<Path>(&item);
    if (!path || path->bend != Bend::rounded) continue;
    for (std::size_t i = 1; i < path->points.size(); ++i) {
      const auto [left, right] = std::minmax({path->points[i - 1].x, path->points[i].x});
      const auto [top, bottom] = std::minmax({path->points[i - 1].y, path->points[i].y});
      for (const Placed& text : texts)
        if (overlap(shrunk(text.box),
                    {left - 0.1, top - 0.1, right - left + 0.2, bottom - top + 0.2}))
          found.push_back(*text.text);
    }
  }
  return found;
}

std::size_t text_count(const Drawing& drawing) { return texts_of(drawing).size(); }

bool is_well_formed_xml(const std::string& text) {
  constexpr int options =
      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE;
  xmlDoc* document =
      xmlReadMemory(text.data(), static_cast<int>(text.size()), nullptr, "UTF-8", options);
  const bool good = document && !document->intSubset;
  xmlFreeDoc(document);
  return good;
}

}  // namespace fabula
