//! When a technology was first public: the first day on which somebody outside its maker could have used it.

use crate::model::date::PartialDate;

/// When the table was last checked.
pub const DATE: &str = "2026-11";

/// A technology.
#[derive(Debug)]
pub struct Technology {
    /// Its usual name.
    pub name: &'static str,
    /// Spellings in lower case, as whole words; none that is also an ordinary word.
    pub spellings: &'static [&'static str],
    /// The name where it is an ordinary word as well: counted as written, right after one of [`BEFORE_A_NAME`].
    pub as_written: &'static str,
    /// First public release or announcement with access, year and month.
    pub public: (i32, u8),
    /// Where the date is stated.
    pub source: &'static str,
}

impl Technology {
    /// The month of the first public release.
    pub fn first_public(&self) -> PartialDate {
        PartialDate::new(self.public.0, Some(self.public.1), None)
    }
}

/// Words in small letters after which a technology is named: "written in React".
pub const BEFORE_A_NAME: &[&str] = &["in", "of", "using", "with"];

/// Technologies by name. Names that are ordinary words (Go, Swift, Rust, Lambda) are listed only in a spelling that is not.
pub static TECHNOLOGIES: &[Technology] = &[
    Technology {
        name: "Angular 2",
        spellings: &["angular 2"],
        as_written: "",
        public: (2014, 9),
        source: "announced at ng-europe, October 2014; first repository September 2014",
    },
    Technology {
        name: "AWS Lambda",
        spellings: &["aws lambda", "amazon lambda"],
        as_written: "",
        public: (2014, 11),
        source: "AWS release announcement, 13 November 2014",
    },
    Technology {
        name: "ChatGPT",
        spellings: &["chatgpt"],
        as_written: "",
        public: (2022, 11),
        source: "OpenAI announcement, 30 November 2022",
    },
    Technology {
        name: "Docker",
        spellings: &["docker", "dockerfile", "docker compose"],
        as_written: "",
        public: (2013, 3),
        source: "first shown at PyCon, March 2013",
    },
    Technology {
        name: "Ethereum",
        spellings: &["ethereum"],
        as_written: "",
        public: (2013, 12),
        source: "white paper circulated late 2013; network live July 2015",
    },
    Technology {
        name: "FastAPI",
        spellings: &["fastapi"],
        as_written: "",
        public: (2018, 12),
        source: "first release on PyPI, December 2018",
    },
    Technology {
        name: "Flutter SDK",
        spellings: &["flutter sdk"],
        as_written: "Flutter",
        public: (2017, 5),
        source: "alpha, May 2017",
    },
    Technology {
        name: "GitHub Actions",
        spellings: &["github actions"],
        as_written: "",
        public: (2018, 10),
        source: "announced at GitHub Universe, 16 October 2018",
    },
    Technology {
        name: "GitHub Copilot",
        spellings: &["github copilot"],
        as_written: "",
        public: (2021, 6),
        source: "technical preview, 29 June 2021",
    },
    Technology {
        name: "Golang",
        spellings: &["golang"],
        as_written: "",
        public: (2009, 11),
        source: "announced 10 November 2009",
    },
    Technology {
        name: "GraphQL",
        spellings: &["graphql"],
        as_written: "",
        public: (2015, 7),
        source: "open-sourced, July 2015; talk January 2015",
    },
    Technology {
        name: "Kubernetes",
        spellings: &["kubernetes", "k8s"],
        as_written: "",
        public: (2014, 6),
        source: "first commit and announcement, June 2014",
    },
    Technology {
        name: "LangChain",
        spellings: &["langchain"],
        as_written: "",
        public: (2022, 10),
        source: "first release, October 2022",
    },
    Technology {
        name: "Next.js",
        spellings: &["next.js", "nextjs"],
        as_written: "",
        public: (2016, 10),
        source: "first release, 25 October 2016",
    },
    Technology {
        name: "Node.js",
        spellings: &["node.js", "nodejs"],
        as_written: "",
        public: (2009, 5),
        source: "first release, 27 May 2009",
    },
    Technology {
        name: "PyTorch",
        spellings: &["pytorch"],
        as_written: "",
        public: (2016, 9),
        source: "alpha releases from September 2016; public beta January 2017",
    },
    Technology {
        name: "React Native",
        spellings: &["react native"],
        as_written: "",
        public: (2015, 1),
        source: "announced January 2015, open-sourced March 2015",
    },
    Technology {
        name: "React.js",
        spellings: &["react.js", "reactjs"],
        as_written: "React",
        public: (2013, 5),
        source: "open-sourced at JSConf US, May 2013",
    },
    Technology {
        name: "SwiftUI",
        spellings: &["swiftui"],
        as_written: "",
        public: (2019, 6),
        source: "announced at WWDC, 3 June 2019",
    },
    Technology {
        name: "TensorFlow",
        spellings: &["tensorflow"],
        as_written: "",
        public: (2015, 11),
        source: "open-sourced, 9 November 2015",
    },
    Technology {
        name: "Terraform",
        spellings: &["terraform"],
        as_written: "",
        public: (2014, 7),
        source: "first release, 28 July 2014",
    },
    Technology {
        name: "TypeScript",
        spellings: &["typescript"],
        as_written: "",
        public: (2012, 10),
        source: "first public release 0.8, 1 October 2012",
    },
    Technology {
        name: "Vue.js",
        spellings: &["vue.js", "vuejs"],
        as_written: "",
        public: (2014, 2),
        source: "first release, February 2014",
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_sourced() {
        assert!(TECHNOLOGIES.is_sorted_by_key(|technology| technology.name.to_ascii_lowercase()));
        for technology in TECHNOLOGIES {
            assert!(!technology.source.is_empty() && (1..=12).contains(&technology.public.1));
            assert!(technology.spellings.iter().all(|spelling| *spelling == spelling.to_ascii_lowercase()));
        }
    }
}
