# A file someone is still typing in.
module Orbit
  # Two-line elements of a satellite.
  class Elements
    attr_reader :inclination, :eccentricity

    def initialize(line)
      @inclination = line[8, 8].to_f
      @eccentricity = "0.#{line[26, 7]}".to_f
    end

    def period(
      semi_major = (mean_motion **

    def apogee
      semi_major_axis * (1 + eccentricity)
    end
  end

  class Propagator
    STEP = 60

    def advance(elements, seconds)
      steps = seconds / STEP
      steps.times { |step| integrate(elements, step) }
    end
  end
end
