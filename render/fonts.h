#pragma once

#include "render/text_width.h"

namespace fabula {

// The few sizes that all pictures share. Whole pixels: hinting rounds others, and widens them.
inline constexpr Font title_font{18, Weight::bold};
inline constexpr Font subtitle_font{12, Weight::regular};
inline constexpr Font lane_font{12, Weight::bold};
inline constexpr Font label_font{12, Weight::regular};
inline constexpr Font detail_font{11, Weight::regular};
inline constexpr Font minor_tick_font{11, Weight::regular};
inline constexpr Font major_tick_font{11, Weight::bold};

}  // namespace fabula
