#pragma once

#include <string>
#include <string_view>

namespace fabula {

/// The third person singular present of an English verb given by its lemma; a particle may follow
/// ("carry out" gives "carries out").
std::string third_person(std::string_view verb);

/// The past participle ("sign" gives "signed", "take over" gives "taken over").
std::string past_participle(std::string_view verb);

/// The form in -ing ("run" gives "running", "lay off" gives "laying off").
std::string gerund(std::string_view verb);

/// The text with its first letter in upper case; other alphabets than ASCII are left alone, as is a
/// word with a capital of its own ("iMac").
std::string capitalised(std::string_view text);

}  // namespace fabula
