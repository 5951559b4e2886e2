#pragma once

#include <string>
#include <vector>

#include "render/drawing.h"

namespace fabula {

/// "first | second" for every two texts whose boxes overlap.
std::vector<std::string> overlapping_texts(const Drawing& drawing);

/// Texts that reach beyond the page.
std::vector<std::string> texts_off_page(const Drawing& drawing);

/// Texts that a routed line (a path with rounded corners) passes through.
std::vector<std::string> texts_crossed(const Drawing& drawing);

/// How many texts there are.
std::size_t text_count(const Drawing& drawing);

/// Whether `text` is well-formed XML without DTD or entities, as libxml2 reads it.
bool is_well_formed_xml(const std::string& text);

}  // namespace fabula
