#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "graph/story.h"

namespace fabula {

/// The words for those who say or deny something and are no actors, each with the articles that
/// have them. Words that open a sentence are those within one: "The police" is "the police".
std::map<std::string, std::vector<Evidence>> unnamed_voices(std::span<const Evidence> speakers);

/// Who says or denies something, each once: actors by name in the order given, then all others in
/// the order of their words.
std::vector<std::string> voices_of(const Story& story, std::span<const ActorIndex> named,
                                   std::span<const Evidence> unnamed);

}  // namespace fabula
