#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fabula {

/// A verb with the particle behind it ("passed", "away"), as senses_of() knows it.
std::string phrase_of(std::string_view verb, std::string_view particle);

/// The senses that a trigger word may have, by number, ascending: words that tell the same act
/// share one ("die", "killed", "murder"; "quake", "tremor"). Takes the word's stem (graph/name.h);
/// empty for a word that the table does not know, which then means only what its stem says.
std::vector<std::uint32_t> senses_of(const std::string& stem);

/// Whether a word tells acts of so many kinds that the word alone identifies none ("turn", "set").
bool is_general(const std::string& stem);

}  // namespace fabula
